package org.poisha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.poisha.InvoicesApi.PrintInvoiceQuery;
import org.poisha.PaymentsApi.ListPaymentsQuery;
import org.poisha.model.ChangeInvoice;
import org.poisha.model.CreateInvoice;
import org.poisha.model.CreatePayment;
import org.poisha.model.ErrorCode;
import org.poisha.model.Invoice;
import org.poisha.model.InvoiceStatus;
import org.poisha.model.Mode;
import org.poisha.model.NewLineItem;
import org.poisha.model.Payment;
import org.poisha.model.PaymentSort;
import org.poisha.model.PaymentStatus;

/** What the client promises, against a server. */
class SuiteTest {
    private final Poisha poisha = Server.client();

    private static CreatePayment payment(long amountMinor, String customer) {
        return CreatePayment.builder().amountMinor(amountMinor).customerReference(customer).build();
    }

    @Test
    void aPaymentIsCreatedAndReadBack() {
        String customer = Server.customer("create");
        Payment created = poisha.payments().createPayment(CreatePayment.builder()
            .amountMinor(115_000)
            .customerReference(customer)
            .productName("Rice cooker")
            .metadata(Map.of("basket", "7"))
            .build());
        Payment read = poisha.payments().getPayment(created.id());
        assertEquals(PaymentStatus.PENDING, read.status());
        assertEquals(115_000, read.amountMinor());
        assertEquals("BDT", read.currency());
        assertEquals(Mode.TEST, read.mode());
        assertEquals(customer, read.customerReference());
        assertEquals("Rice cooker", read.productName());
        assertEquals(Map.of("basket", "7"), read.metadata());
        assertFalse(read.checkoutUrl().isEmpty());
        assertEquals(created.createdAt(), read.createdAt());
        assertEquals(PaymentStatus.CANCELLED, poisha.payments().cancelPayment(created.id()).status());
    }

    @Test
    void theSameKeyAndBodyReplayTheFirstAnswer() {
        String customer = Server.customer("replay");
        Payment first = poisha.payments().createPayment(payment(5_000, customer), customer);
        Payment second = poisha.payments().createPayment(payment(5_000, customer), customer);
        assertEquals(first, second);
        assertNotEquals(first.id(), poisha.payments().createPayment(payment(5_000, customer)).id());
    }

    @Test
    void theSameKeyWithAnotherBodyIsAConflict() {
        String customer = Server.customer("conflict");
        poisha.payments().createPayment(payment(5_000, customer), customer);
        PoishaException refused = assertThrows(
            PoishaException.class, () -> poisha.payments().createPayment(payment(6_000, customer), customer));
        assertEquals(409, refused.status());
        assertEquals(ErrorCode.IDEMPOTENCY_KEY_CONFLICT, refused.errorCode());
    }

    @Test
    void refusalsAreTypedExceptions() {
        List<String> problems = new ArrayList<>();
        //#region errors
        try {
            poisha.payments().createPayment(payment(0, "customer-42"));
        } catch (PoishaException refused) {
            if (refused.errorCode() == ErrorCode.VALIDATION_ERROR) {
                refused.fields().forEach((field, problem) -> problems.add(field + " " + problem));
            }
        }
        //#endregion errors
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).startsWith("amountMinor "), problems.get(0));

        PoishaException unknown = assertThrows(
            PoishaException.class, () -> poisha.payments().getPayment("pay_01kah2v8w4e9m7qk3s5r2n6t8z"));
        assertEquals(404, unknown.status());
        assertEquals(ErrorCode.RESOURCE_NOT_FOUND, unknown.errorCode());
        assertNotNull(unknown.requestId());
        assertFalse(Objects.requireNonNull(unknown.getMessage()).isEmpty());

        PoishaException beyond = assertThrows(
            PoishaException.class, () -> poisha.payments().getPayment("../payments?x=y"));
        assertTrue(beyond.status() == 404 || beyond.status() == 400, beyond.toString());

        Poisha stranger = Poisha.create(Server.URL, Server.KEY, "wrong");
        PoishaException stopped = assertThrows(PoishaException.class, () -> stranger.app().getMe());
        assertEquals(401, stopped.status());
        assertEquals(ErrorCode.UNAUTHORIZED, stopped.errorCode());
    }

    @Test
    void aDraftIsChangedIssuedAndPrinted() {
        Invoice draft = poisha.invoices().createInvoice(CreateInvoice.builder()
            .customerReference(Server.customer("invoice"))
            .customerName("Rahima Begum")
            .notes("Thank you.")
            .issue(false)
            .lineItems(List.of(NewLineItem.builder().description("Rice cooker").qty(2).unitAmountMinor(115_000).build()))
            .build());
        assertEquals(InvoiceStatus.DRAFT, draft.status());
        assertEquals("Thank you.", draft.notes());
        assertNull(draft.issuedAt());
        Invoice changed = poisha.invoices().changeInvoice(draft.id(), ChangeInvoice.builder().notes("").build());
        assertNull(changed.notes());
        assertEquals("Rahima Begum", changed.customerName());
        assertEquals(InvoiceStatus.ISSUED, poisha.invoices().issueInvoice(draft.id()).status());
        byte[] paper = poisha.invoices().printInvoice(draft.id(), new PrintInvoiceQuery().archival(true));
        assertEquals("%PDF-", new String(paper, 0, 5, StandardCharsets.US_ASCII));
    }

    @Test
    void aThousandPaymentsComeOnceEachOverTheirPages() throws Exception {
        int many = 1_000;
        String customer = Server.customer("pages");
        Poisha patient = Poisha.builder(Server.URL, Server.KEY, Server.SECRET).maxRetries(10).build();
        ExecutorService makers = Executors.newFixedThreadPool(8);
        Set<String> made = new HashSet<>();
        try {
            List<Future<Payment>> asked = new ArrayList<>();
            for (int number = 0; number < many; number++) {
                long amount = 1_000 + number;
                asked.add(makers.submit(() -> patient.payments().createPayment(payment(amount, customer))));
            }
            for (Future<Payment> each : asked) {
                made.add(each.get().id());
            }
        } finally {
            makers.shutdownNow();
        }
        assertEquals(many, made.size());

        //#region pages
        List<String> seen = new ArrayList<>();
        ListPaymentsQuery query = new ListPaymentsQuery().customerReference(customer).size(100);
        for (Payment payment : poisha.payments().allPayments(query)) {
            seen.add(payment.id());
        }
        //#endregion pages
        assertEquals(many, seen.size());
        assertEquals(made, new HashSet<>(seen));

        // By the numbers of pages, where there is no cursor.
        Pages<Payment> byAmount = poisha.payments().allPayments(query.sortBy(PaymentSort.AMOUNT_MINOR));
        assertEquals(made, byAmount.stream().map(Payment::id).collect(Collectors.toSet()));
        // Each iteration begins anew, and stops when its reader does.
        for (int again = 0; again < 2; again++) {
            assertEquals(150, byAmount.stream().limit(150).map(Payment::id).distinct().count());
        }
    }

    @Test
    void aClientThatCouldNotCallIsNotMade() {
        for (String url : List.of("pay.example/api/v1", "ftp://pay.example/api/v1", "https:///api/v1")) {
            assertThrows(IllegalArgumentException.class, () -> Poisha.create(url, "key", "secret"), url);
        }
        assertThrows(IllegalArgumentException.class, () -> Poisha.create(Server.URL, "", "secret"));
    }

    @Test
    void everyPartOfTheApiCanBeReached() throws Exception {
        File classes = new File(PaymentsApi.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        String[] apis = new File(classes, "org/poisha").list((folder, name) -> name.matches("\\w+Api\\.class"));
        Set<String> reached = Arrays.stream(Poisha.class.getMethods())
            .map(Method::getReturnType)
            .map(type -> type.getSimpleName() + ".class")
            .collect(Collectors.toSet());
        assertTrue(apis != null && apis.length > 5);
        assertTrue(reached.containsAll(List.of(apis)), () -> reached + " and not all of " + List.of(apis));
    }
}
