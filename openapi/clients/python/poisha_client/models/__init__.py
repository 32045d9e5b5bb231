"""Contains all the data models used in inputs/outputs"""

from .accept_invitation import AcceptInvitation
from .account_balance import AccountBalance
from .account_change import AccountChange
from .account_movement import AccountMovement
from .account_side import AccountSide
from .account_statement import AccountStatement
from .actor_kind import ActorKind
from .adjusted_against import AdjustedAgainst
from .advance_test_clock import AdvanceTestClock
from .alert import Alert
from .alert_kind import AlertKind
from .alert_status import AlertStatus
from .app import App
from .application import Application
from .application_settings import ApplicationSettings
from .application_status import ApplicationStatus
from .approve_dispute import ApproveDispute
from .approve_exception import ApproveException
from .approve_exceptions import ApproveExceptions
from .approve_refund import ApproveRefund
from .approved_exception import ApprovedException
from .archive_product_mode import ArchiveProductMode
from .assign_alert import AssignAlert
from .assign_exception import AssignException
from .attempt import Attempt
from .attempt_status import AttemptStatus
from .audit_fact import AuditFact
from .audit_outcome import AuditOutcome
from .audit_record import AuditRecord
from .block import Block
from .branding import Branding
from .callback_evidence import CallbackEvidence
from .callback_outcome import CallbackOutcome
from .capture_balance import CaptureBalance
from .case_entry import CaseEntry
from .case_entry_kind import CaseEntryKind
from .case_file import CaseFile
from .case_file_kind import CaseFileKind
from .catalog_product import CatalogProduct
from .catalog_variant import CatalogVariant
from .change_application import ChangeApplication
from .change_application_endpoint_mode import ChangeApplicationEndpointMode
from .change_branding import ChangeBranding
from .change_house_gateway import ChangeHouseGateway
from .change_house_gateway_mode import ChangeHouseGatewayMode
from .change_invoice import ChangeInvoice
from .change_operator import ChangeOperator
from .change_password import ChangePassword
from .change_webhook_endpoint import ChangeWebhookEndpoint
from .chase_exception import ChaseException
from .checkout import Checkout
from .clear_application_gateway_override_mode import ClearApplicationGatewayOverrideMode
from .cleared_overrides import ClearedOverrides
from .closed_month import ClosedMonth
from .colleague import Colleague
from .comment_case import CommentCase
from .configure_application_gateway_method import ConfigureApplicationGatewayMethod
from .configure_application_gateway_mode import ConfigureApplicationGatewayMode
from .configure_gateway import ConfigureGateway
from .configure_gateway_fields import ConfigureGatewayFields
from .configure_gateway_secrets_type_0 import ConfigureGatewaySecretsType0
from .confirm_times import ConfirmTimes
from .confirm_totp import ConfirmTotp
from .create_application_endpoint_mode import CreateApplicationEndpointMode
from .create_credit_note import CreateCreditNote
from .create_discount_mode import CreateDiscountMode
from .create_house_gateway import CreateHouseGateway
from .create_house_gateway_mode import CreateHouseGatewayMode
from .create_invoice import CreateInvoice
from .create_invoice_for_mode import CreateInvoiceForMode
from .create_order import CreateOrder
from .create_payment import CreatePayment
from .create_payment_metadata_type_0 import CreatePaymentMetadataType0
from .create_product_mode import CreateProductMode
from .create_refund import CreateRefund
from .create_webhook_endpoint import CreateWebhookEndpoint
from .credential import Credential
from .credential_rotated_event import CredentialRotatedEvent
from .credential_rotated_event_type import CredentialRotatedEventType
from .credential_status import CredentialStatus
from .credit_note import CreditNote
from .customer import Customer
from .customer_order import CustomerOrder
from .customer_token import CustomerToken
from .delivery_status import DeliveryStatus
from .discount import Discount
from .discount_status import DiscountStatus
from .discount_type import DiscountType
from .dispute import Dispute
from .dispute_case import DisputeCase
from .dispute_outcome import DisputeOutcome
from .dispute_status import DisputeStatus
from .dispute_step import DisputeStep
from .endpoint_status import EndpointStatus
from .endpoint_test_event import EndpointTestEvent
from .endpoint_test_event_type import EndpointTestEventType
from .enter_order_codes import EnterOrderCodes
from .entered_order_code import EnteredOrderCode
from .entered_order_item import EnteredOrderItem
from .envelope_account_statement import EnvelopeAccountStatement
from .envelope_account_statement_pagination_type_0 import EnvelopeAccountStatementPaginationType0
from .envelope_alert import EnvelopeAlert
from .envelope_alert_pagination_type_0 import EnvelopeAlertPaginationType0
from .envelope_app import EnvelopeApp
from .envelope_app_pagination_type_0 import EnvelopeAppPaginationType0
from .envelope_application import EnvelopeApplication
from .envelope_application_pagination_type_0 import EnvelopeApplicationPaginationType0
from .envelope_callback_evidence import EnvelopeCallbackEvidence
from .envelope_callback_evidence_pagination_type_0 import EnvelopeCallbackEvidencePaginationType0
from .envelope_case_entry import EnvelopeCaseEntry
from .envelope_case_entry_pagination_type_0 import EnvelopeCaseEntryPaginationType0
from .envelope_checkout import EnvelopeCheckout
from .envelope_checkout_pagination_type_0 import EnvelopeCheckoutPaginationType0
from .envelope_cleared_overrides import EnvelopeClearedOverrides
from .envelope_cleared_overrides_pagination_type_0 import EnvelopeClearedOverridesPaginationType0
from .envelope_closed_month import EnvelopeClosedMonth
from .envelope_closed_month_pagination_type_0 import EnvelopeClosedMonthPaginationType0
from .envelope_credential import EnvelopeCredential
from .envelope_credential_pagination_type_0 import EnvelopeCredentialPaginationType0
from .envelope_credit_note import EnvelopeCreditNote
from .envelope_credit_note_pagination_type_0 import EnvelopeCreditNotePaginationType0
from .envelope_customer_order import EnvelopeCustomerOrder
from .envelope_customer_order_pagination_type_0 import EnvelopeCustomerOrderPaginationType0
from .envelope_customer_token import EnvelopeCustomerToken
from .envelope_customer_token_pagination_type_0 import EnvelopeCustomerTokenPaginationType0
from .envelope_discount import EnvelopeDiscount
from .envelope_discount_pagination_type_0 import EnvelopeDiscountPaginationType0
from .envelope_dispute import EnvelopeDispute
from .envelope_dispute_case import EnvelopeDisputeCase
from .envelope_dispute_case_pagination_type_0 import EnvelopeDisputeCasePaginationType0
from .envelope_dispute_pagination_type_0 import EnvelopeDisputePaginationType0
from .envelope_exception_case import EnvelopeExceptionCase
from .envelope_exception_case_pagination_type_0 import EnvelopeExceptionCasePaginationType0
from .envelope_fulfillment_fields import EnvelopeFulfillmentFields
from .envelope_fulfillment_fields_pagination_type_0 import EnvelopeFulfillmentFieldsPaginationType0
from .envelope_fulfillment_url import EnvelopeFulfillmentUrl
from .envelope_fulfillment_url_pagination_type_0 import EnvelopeFulfillmentUrlPaginationType0
from .envelope_gateway_configuration import EnvelopeGatewayConfiguration
from .envelope_gateway_configuration_pagination_type_0 import EnvelopeGatewayConfigurationPaginationType0
from .envelope_gateway_statement import EnvelopeGatewayStatement
from .envelope_gateway_statement_pagination_type_0 import EnvelopeGatewayStatementPaginationType0
from .envelope_import import EnvelopeImport
from .envelope_import_pagination_type_0 import EnvelopeImportPaginationType0
from .envelope_invited_operator import EnvelopeInvitedOperator
from .envelope_invited_operator_pagination_type_0 import EnvelopeInvitedOperatorPaginationType0
from .envelope_invoice import EnvelopeInvoice
from .envelope_invoice_pagination_type_0 import EnvelopeInvoicePaginationType0
from .envelope_invoice_paper import EnvelopeInvoicePaper
from .envelope_invoice_paper_pagination_type_0 import EnvelopeInvoicePaperPaginationType0
from .envelope_invoice_template import EnvelopeInvoiceTemplate
from .envelope_invoice_template_pagination_type_0 import EnvelopeInvoiceTemplatePaginationType0
from .envelope_issued_credential import EnvelopeIssuedCredential
from .envelope_issued_credential_pagination_type_0 import EnvelopeIssuedCredentialPaginationType0
from .envelope_ledger_movements import EnvelopeLedgerMovements
from .envelope_ledger_movements_pagination_type_0 import EnvelopeLedgerMovementsPaginationType0
from .envelope_ledger_verification import EnvelopeLedgerVerification
from .envelope_ledger_verification_pagination_type_0 import EnvelopeLedgerVerificationPaginationType0
from .envelope_list_closed_month import EnvelopeListClosedMonth
from .envelope_list_closed_month_pagination_type_0 import EnvelopeListClosedMonthPaginationType0
from .envelope_list_confirm_times import EnvelopeListConfirmTimes
from .envelope_list_confirm_times_pagination_type_0 import EnvelopeListConfirmTimesPaginationType0
from .envelope_list_exception_age import EnvelopeListExceptionAge
from .envelope_list_exception_age_pagination_type_0 import EnvelopeListExceptionAgePaginationType0
from .envelope_list_fees_paid import EnvelopeListFeesPaid
from .envelope_list_fees_paid_pagination_type_0 import EnvelopeListFeesPaidPaginationType0
from .envelope_list_inclusion_proof import EnvelopeListInclusionProof
from .envelope_list_inclusion_proof_pagination_type_0 import EnvelopeListInclusionProofPaginationType0
from .envelope_list_receivable_age import EnvelopeListReceivableAge
from .envelope_list_receivable_age_pagination_type_0 import EnvelopeListReceivableAgePaginationType0
from .envelope_list_refund_sum import EnvelopeListRefundSum
from .envelope_list_refund_sum_pagination_type_0 import EnvelopeListRefundSumPaginationType0
from .envelope_list_settlement_lag import EnvelopeListSettlementLag
from .envelope_list_settlement_lag_pagination_type_0 import EnvelopeListSettlementLagPaginationType0
from .envelope_list_success_rate import EnvelopeListSuccessRate
from .envelope_list_success_rate_pagination_type_0 import EnvelopeListSuccessRatePaginationType0
from .envelope_list_volume import EnvelopeListVolume
from .envelope_list_volume_pagination_type_0 import EnvelopeListVolumePaginationType0
from .envelope_list_webhook_delivery import EnvelopeListWebhookDelivery
from .envelope_list_webhook_delivery_pagination_type_0 import EnvelopeListWebhookDeliveryPaginationType0
from .envelope_list_worked_exception import EnvelopeListWorkedException
from .envelope_list_worked_exception_pagination_type_0 import EnvelopeListWorkedExceptionPaginationType0
from .envelope_opened_session import EnvelopeOpenedSession
from .envelope_opened_session_pagination_type_0 import EnvelopeOpenedSessionPaginationType0
from .envelope_operator import EnvelopeOperator
from .envelope_operator_pagination_type_0 import EnvelopeOperatorPaginationType0
from .envelope_order_at_desk import EnvelopeOrderAtDesk
from .envelope_order_at_desk_pagination_type_0 import EnvelopeOrderAtDeskPaginationType0
from .envelope_order_refund import EnvelopeOrderRefund
from .envelope_order_refund_pagination_type_0 import EnvelopeOrderRefundPaginationType0
from .envelope_payable_invoice import EnvelopePayableInvoice
from .envelope_payable_invoice_pagination_type_0 import EnvelopePayableInvoicePaginationType0
from .envelope_payable_link import EnvelopePayableLink
from .envelope_payable_link_pagination_type_0 import EnvelopePayableLinkPaginationType0
from .envelope_payment import EnvelopePayment
from .envelope_payment_history import EnvelopePaymentHistory
from .envelope_payment_history_pagination_type_0 import EnvelopePaymentHistoryPaginationType0
from .envelope_payment_pagination_type_0 import EnvelopePaymentPaginationType0
from .envelope_payment_session import EnvelopePaymentSession
from .envelope_payment_session_pagination_type_0 import EnvelopePaymentSessionPaginationType0
from .envelope_product import EnvelopeProduct
from .envelope_product_pagination_type_0 import EnvelopeProductPaginationType0
from .envelope_reconciliation_exception import EnvelopeReconciliationException
from .envelope_reconciliation_exception_pagination_type_0 import EnvelopeReconciliationExceptionPaginationType0
from .envelope_reconciliation_run import EnvelopeReconciliationRun
from .envelope_reconciliation_run_pagination_type_0 import EnvelopeReconciliationRunPaginationType0
from .envelope_recovery_codes import EnvelopeRecoveryCodes
from .envelope_recovery_codes_pagination_type_0 import EnvelopeRecoveryCodesPaginationType0
from .envelope_refund import EnvelopeRefund
from .envelope_refund_at_desk import EnvelopeRefundAtDesk
from .envelope_refund_at_desk_pagination_type_0 import EnvelopeRefundAtDeskPaginationType0
from .envelope_refund_dry_run import EnvelopeRefundDryRun
from .envelope_refund_dry_run_pagination_type_0 import EnvelopeRefundDryRunPaginationType0
from .envelope_refund_pagination_type_0 import EnvelopeRefundPaginationType0
from .envelope_registered_application import EnvelopeRegisteredApplication
from .envelope_registered_application_pagination_type_0 import EnvelopeRegisteredApplicationPaginationType0
from .envelope_resent import EnvelopeResent
from .envelope_resent_pagination_type_0 import EnvelopeResentPaginationType0
from .envelope_role import EnvelopeRole
from .envelope_role_pagination_type_0 import EnvelopeRolePaginationType0
from .envelope_session import EnvelopeSession
from .envelope_session_pagination_type_0 import EnvelopeSessionPaginationType0
from .envelope_settlement_terms import EnvelopeSettlementTerms
from .envelope_settlement_terms_pagination_type_0 import EnvelopeSettlementTermsPaginationType0
from .envelope_signed_in_operator import EnvelopeSignedInOperator
from .envelope_signed_in_operator_pagination_type_0 import EnvelopeSignedInOperatorPaginationType0
from .envelope_statement_mapping import EnvelopeStatementMapping
from .envelope_statement_mapping_pagination_type_0 import EnvelopeStatementMappingPaginationType0
from .envelope_statement_preview import EnvelopeStatementPreview
from .envelope_statement_preview_pagination_type_0 import EnvelopeStatementPreviewPaginationType0
from .envelope_test_clock import EnvelopeTestClock
from .envelope_test_clock_pagination_type_0 import EnvelopeTestClockPaginationType0
from .envelope_told_event import EnvelopeToldEvent
from .envelope_told_event_pagination_type_0 import EnvelopeToldEventPaginationType0
from .envelope_totp_secret import EnvelopeTotpSecret
from .envelope_totp_secret_pagination_type_0 import EnvelopeTotpSecretPaginationType0
from .envelope_transaction_status import EnvelopeTransactionStatus
from .envelope_transaction_status_pagination_type_0 import EnvelopeTransactionStatusPaginationType0
from .envelope_trial_balance import EnvelopeTrialBalance
from .envelope_trial_balance_pagination_type_0 import EnvelopeTrialBalancePaginationType0
from .envelope_validated_discount import EnvelopeValidatedDiscount
from .envelope_validated_discount_pagination_type_0 import EnvelopeValidatedDiscountPaginationType0
from .envelope_voucher import EnvelopeVoucher
from .envelope_voucher_pagination_type_0 import EnvelopeVoucherPaginationType0
from .envelope_webhook_delivery import EnvelopeWebhookDelivery
from .envelope_webhook_delivery_pagination_type_0 import EnvelopeWebhookDeliveryPaginationType0
from .envelope_webhook_endpoint import EnvelopeWebhookEndpoint
from .envelope_webhook_endpoint_pagination_type_0 import EnvelopeWebhookEndpointPaginationType0
from .envelope_webhook_event import EnvelopeWebhookEvent
from .envelope_webhook_event_pagination_type_0 import EnvelopeWebhookEventPaginationType0
from .error_code import ErrorCode
from .error_envelope import ErrorEnvelope
from .error_envelope_data_type_0 import ErrorEnvelopeDataType0
from .error_envelope_pagination_type_0 import ErrorEnvelopePaginationType0
from .event_type import EventType
from .exception_age import ExceptionAge
from .exception_case import ExceptionCase
from .exception_note import ExceptionNote
from .exception_outstanding import ExceptionOutstanding
from .exception_remedy import ExceptionRemedy
from .exception_resolution import ExceptionResolution
from .exception_status import ExceptionStatus
from .export_catalogue_mode import ExportCatalogueMode
from .fee_rule import FeeRule
from .fee_rule_body import FeeRuleBody
from .fees_paid import FeesPaid
from .file_format import FileFormat
from .found_payment import FoundPayment
from .fulfillment import Fulfillment
from .fulfillment_fields import FulfillmentFields
from .fulfillment_url import FulfillmentUrl
from .fulfilment_field import FulfilmentField
from .fulfilment_field_body import FulfilmentFieldBody
from .fulfilment_field_type import FulfilmentFieldType
from .gateway_configuration import GatewayConfiguration
from .gateway_configuration_fields import GatewayConfigurationFields
from .gateway_configuration_kind import GatewayConfigurationKind
from .gateway_configuration_status import GatewayConfigurationStatus
from .gateway_statement import GatewayStatement
from .gateway_statement_format import GatewayStatementFormat
from .gateway_statement_line import GatewayStatementLine
from .gateway_statement_line_kind import GatewayStatementLineKind
from .gateway_statement_problem import GatewayStatementProblem
from .gateway_statement_problem_kind import GatewayStatementProblemKind
from .gateway_statement_status import GatewayStatementStatus
from .get_application_endpoint_mode import GetApplicationEndpointMode
from .get_application_fulfillment_url_mode import GetApplicationFulfillmentUrlMode
from .get_discount_mode import GetDiscountMode
from .get_product_mode import GetProductMode
from .grant import Grant
from .grant_role import GrantRole
from .happened import Happened
from .happened_kind import HappenedKind
from .identifier_kind import IdentifierKind
from .import_ import Import
from .import_catalogue_mode import ImportCatalogueMode
from .import_problem import ImportProblem
from .import_vouchers_mode import ImportVouchersMode
from .inclusion_proof import InclusionProof
from .initiate_order_payment import InitiateOrderPayment
from .initiate_payment import InitiatePayment
from .inspect_invoice_template_mode import InspectInvoiceTemplateMode
from .installment import Installment
from .installment_status import InstallmentStatus
from .installment_told import InstallmentTold
from .invite_operator import InviteOperator
from .invited_operator import InvitedOperator
from .invoice import Invoice
from .invoice_email import InvoiceEmail
from .invoice_event import InvoiceEvent
from .invoice_event_type import InvoiceEventType
from .invoice_language import InvoiceLanguage
from .invoice_paper import InvoicePaper
from .invoice_payment_told import InvoicePaymentTold
from .invoice_status import InvoiceStatus
from .invoice_template import InvoiceTemplate
from .invoice_told import InvoiceTold
from .issue_credential import IssueCredential
from .issued_credential import IssuedCredential
from .language import Language
from .ledger_entry import LedgerEntry
from .ledger_movements import LedgerMovements
from .ledger_verification import LedgerVerification
from .line_item import LineItem
from .list_application_endpoints_mode import ListApplicationEndpointsMode
from .list_application_gateways_mode import ListApplicationGatewaysMode
from .list_discounts_mode import ListDiscountsMode
from .list_house_gateways_mode import ListHouseGatewaysMode
from .list_of_alert import ListOfAlert
from .list_of_application import ListOfApplication
from .list_of_audit_record import ListOfAuditRecord
from .list_of_callback_evidence import ListOfCallbackEvidence
from .list_of_catalog_product import ListOfCatalogProduct
from .list_of_credential import ListOfCredential
from .list_of_credit_note import ListOfCreditNote
from .list_of_customer_order import ListOfCustomerOrder
from .list_of_discount import ListOfDiscount
from .list_of_dispute import ListOfDispute
from .list_of_found_payment import ListOfFoundPayment
from .list_of_gateway_configuration import ListOfGatewayConfiguration
from .list_of_gateway_statement import ListOfGatewayStatement
from .list_of_gateway_statement_line import ListOfGatewayStatementLine
from .list_of_gateway_statement_problem import ListOfGatewayStatementProblem
from .list_of_installment import ListOfInstallment
from .list_of_invoice import ListOfInvoice
from .list_of_ledger_entry import ListOfLedgerEntry
from .list_of_operator import ListOfOperator
from .list_of_order_at_desk import ListOfOrderAtDesk
from .list_of_payment import ListOfPayment
from .list_of_permission import ListOfPermission
from .list_of_product import ListOfProduct
from .list_of_reconciliation_exception import ListOfReconciliationException
from .list_of_reconciliation_result import ListOfReconciliationResult
from .list_of_reconciliation_run import ListOfReconciliationRun
from .list_of_refund import ListOfRefund
from .list_of_refund_at_desk import ListOfRefundAtDesk
from .list_of_role import ListOfRole
from .list_of_session import ListOfSession
from .list_of_settlement_terms import ListOfSettlementTerms
from .list_of_statement_mapping import ListOfStatementMapping
from .list_of_stock import ListOfStock
from .list_of_told_event import ListOfToldEvent
from .list_of_voucher import ListOfVoucher
from .list_of_webhook_attempt import ListOfWebhookAttempt
from .list_of_webhook_endpoint import ListOfWebhookEndpoint
from .list_of_webhook_event import ListOfWebhookEvent
from .list_products_mode import ListProductsMode
from .list_settlement_terms_versions_method import ListSettlementTermsVersionsMethod
from .list_settlement_terms_versions_mode import ListSettlementTermsVersionsMode
from .list_stock_mode import ListStockMode
from .list_vouchers_mode import ListVouchersMode
from .meta import Meta
from .method import Method
from .mint_customer_token import MintCustomerToken
from .mode import Mode
from .name_statement_line import NameStatementLine
from .new_installment import NewInstallment
from .new_line_item import NewLineItem
from .new_recovery_codes import NewRecoveryCodes
from .number_grouping import NumberGrouping
from .open_session import OpenSession
from .opened_session import OpenedSession
from .operator import Operator
from .operator_status import OperatorStatus
from .order import Order
from .order_at_desk import OrderAtDesk
from .order_event import OrderEvent
from .order_event_type import OrderEventType
from .order_fulfillment import OrderFulfillment
from .order_item import OrderItem
from .order_item_fulfillment_input import OrderItemFulfillmentInput
from .order_line import OrderLine
from .order_line_fulfillment_input_type_0 import OrderLineFulfillmentInputType0
from .order_mail import OrderMail
from .order_refund import OrderRefund
from .order_severity import OrderSeverity
from .order_status import OrderStatus
from .order_told import OrderTold
from .order_told_item import OrderToldItem
from .order_voucher import OrderVoucher
from .override_gateway import OverrideGateway
from .pagination import Pagination
from .partner_fields import PartnerFields
from .payable_invoice import PayableInvoice
from .payable_link import PayableLink
from .payment import Payment
from .payment_event import PaymentEvent
from .payment_event_type import PaymentEventType
from .payment_history import PaymentHistory
from .payment_metadata import PaymentMetadata
from .payment_session import PaymentSession
from .payment_sort import PaymentSort
from .payment_status import PaymentStatus
from .permission import Permission
from .planned_gateway_call import PlannedGatewayCall
from .planned_transfer import PlannedTransfer
from .preview_column import PreviewColumn
from .preview_line import PreviewLine
from .preview_row import PreviewRow
from .preview_statement_mapping import PreviewStatementMapping
from .product import Product
from .product_status import ProductStatus
from .proof_step import ProofStep
from .propose_dispute_outcome import ProposeDisputeOutcome
from .put_discount import PutDiscount
from .put_discount_mode import PutDiscountMode
from .put_installments import PutInstallments
from .put_invoice_logo_for_mode import PutInvoiceLogoForMode
from .put_invoice_template import PutInvoiceTemplate
from .put_invoice_template_for_mode import PutInvoiceTemplateForMode
from .put_product import PutProduct
from .put_product_mode import PutProductMode
from .put_settlement_terms import PutSettlementTerms
from .put_settlement_terms_method import PutSettlementTermsMethod
from .put_settlement_terms_mode import PutSettlementTermsMode
from .put_variant import PutVariant
from .receivable_age import ReceivableAge
from .reconciliation_exception import ReconciliationException
from .reconciliation_reason import ReconciliationReason
from .reconciliation_result import ReconciliationResult
from .reconciliation_rule import ReconciliationRule
from .reconciliation_run import ReconciliationRun
from .reconciliation_run_status import ReconciliationRunStatus
from .reconciliation_run_terms import ReconciliationRunTerms
from .reconciliation_status import ReconciliationStatus
from .record_dispute import RecordDispute
from .refund import Refund
from .refund_at_desk import RefundAtDesk
from .refund_dry_run import RefundDryRun
from .refund_event import RefundEvent
from .refund_event_type import RefundEventType
from .refund_finding import RefundFinding
from .refund_order import RefundOrder
from .refund_outcome import RefundOutcome
from .refund_road import RefundRoad
from .refund_sending import RefundSending
from .refund_status import RefundStatus
from .refund_sum import RefundSum
from .refuse_dispute import RefuseDispute
from .register_application import RegisterApplication
from .registered_application import RegisteredApplication
from .reject_refund import RejectRefund
from .remove_application_endpoint_mode import RemoveApplicationEndpointMode
from .remove_application_gateway_method import RemoveApplicationGatewayMethod
from .remove_application_gateway_mode import RemoveApplicationGatewayMode
from .remove_discount_mode import RemoveDiscountMode
from .remove_house_gateway_mode import RemoveHouseGatewayMode
from .remove_invoice_logo_for_mode import RemoveInvoiceLogoForMode
from .reopen_month import ReopenMonth
from .replay_events import ReplayEvents
from .report_zone import ReportZone
from .request_refund import RequestRefund
from .resend_order_mail import ResendOrderMail
from .resent import Resent
from .resolve_alert import ResolveAlert
from .resolve_exception import ResolveException
from .review_decision import ReviewDecision
from .review_payment import ReviewPayment
from .role import Role
from .role_to_keep import RoleToKeep
from .rotate_application_endpoint_secret_mode import RotateApplicationEndpointSecretMode
from .rotate_credentials import RotateCredentials
from .rotated_credential import RotatedCredential
from .save_statement_mapping import SaveStatementMapping
from .send_dispute_evidence import SendDisputeEvidence
from .send_invoice import SendInvoice
from .session import Session
from .set_application_fulfillment_url_mode import SetApplicationFulfillmentUrlMode
from .set_fulfillment_url import SetFulfillmentUrl
from .settlement import Settlement
from .settlement_event import SettlementEvent
from .settlement_event_type import SettlementEventType
from .settlement_lag import SettlementLag
from .settlement_terms import SettlementTerms
from .signed_in_operator import SignedInOperator
from .statement_column import StatementColumn
from .statement_column_body import StatementColumnBody
from .statement_date_order import StatementDateOrder
from .statement_field import StatementField
from .statement_kind_word import StatementKindWord
from .statement_kind_word_body import StatementKindWordBody
from .statement_layout import StatementLayout
from .statement_layout_body import StatementLayoutBody
from .statement_line import StatementLine
from .statement_line_name import StatementLineName
from .statement_mapping import StatementMapping
from .statement_preview import StatementPreview
from .step_up import StepUp
from .stock import Stock
from .stock_source import StockSource
from .success_rate import SuccessRate
from .test_clock import TestClock
from .told_event import ToldEvent
from .totp_secret import TotpSecret
from .transaction_status import TransactionStatus
from .trial_balance import TrialBalance
from .tried_endpoint import TriedEndpoint
from .undo_statement import UndoStatement
from .validated_discount import ValidatedDiscount
from .variant import Variant
from .verification_policy import VerificationPolicy
from .void_invoice import VoidInvoice
from .void_voucher import VoidVoucher
from .void_voucher_mode import VoidVoucherMode
from .volume import Volume
from .volume_by import VolumeBy
from .voucher import Voucher
from .voucher_status import VoucherStatus
from .webhook_attempt import WebhookAttempt
from .webhook_delivery import WebhookDelivery
from .webhook_endpoint import WebhookEndpoint
from .webhook_event import WebhookEvent
from .work_exceptions import WorkExceptions
from .worked_exception import WorkedException

__all__ = (
    "AcceptInvitation",
    "AccountBalance",
    "AccountChange",
    "AccountMovement",
    "AccountSide",
    "AccountStatement",
    "ActorKind",
    "AdjustedAgainst",
    "AdvanceTestClock",
    "Alert",
    "AlertKind",
    "AlertStatus",
    "App",
    "Application",
    "ApplicationSettings",
    "ApplicationStatus",
    "ApprovedException",
    "ApproveDispute",
    "ApproveException",
    "ApproveExceptions",
    "ApproveRefund",
    "ArchiveProductMode",
    "AssignAlert",
    "AssignException",
    "Attempt",
    "AttemptStatus",
    "AuditFact",
    "AuditOutcome",
    "AuditRecord",
    "Block",
    "Branding",
    "CallbackEvidence",
    "CallbackOutcome",
    "CaptureBalance",
    "CaseEntry",
    "CaseEntryKind",
    "CaseFile",
    "CaseFileKind",
    "CatalogProduct",
    "CatalogVariant",
    "ChangeApplication",
    "ChangeApplicationEndpointMode",
    "ChangeBranding",
    "ChangeHouseGateway",
    "ChangeHouseGatewayMode",
    "ChangeInvoice",
    "ChangeOperator",
    "ChangePassword",
    "ChangeWebhookEndpoint",
    "ChaseException",
    "Checkout",
    "ClearApplicationGatewayOverrideMode",
    "ClearedOverrides",
    "ClosedMonth",
    "Colleague",
    "CommentCase",
    "ConfigureApplicationGatewayMethod",
    "ConfigureApplicationGatewayMode",
    "ConfigureGateway",
    "ConfigureGatewayFields",
    "ConfigureGatewaySecretsType0",
    "ConfirmTimes",
    "ConfirmTotp",
    "CreateApplicationEndpointMode",
    "CreateCreditNote",
    "CreateDiscountMode",
    "CreateHouseGateway",
    "CreateHouseGatewayMode",
    "CreateInvoice",
    "CreateInvoiceForMode",
    "CreateOrder",
    "CreatePayment",
    "CreatePaymentMetadataType0",
    "CreateProductMode",
    "CreateRefund",
    "CreateWebhookEndpoint",
    "Credential",
    "CredentialRotatedEvent",
    "CredentialRotatedEventType",
    "CredentialStatus",
    "CreditNote",
    "Customer",
    "CustomerOrder",
    "CustomerToken",
    "DeliveryStatus",
    "Discount",
    "DiscountStatus",
    "DiscountType",
    "Dispute",
    "DisputeCase",
    "DisputeOutcome",
    "DisputeStatus",
    "DisputeStep",
    "EndpointStatus",
    "EndpointTestEvent",
    "EndpointTestEventType",
    "EnteredOrderCode",
    "EnteredOrderItem",
    "EnterOrderCodes",
    "EnvelopeAccountStatement",
    "EnvelopeAccountStatementPaginationType0",
    "EnvelopeAlert",
    "EnvelopeAlertPaginationType0",
    "EnvelopeApp",
    "EnvelopeApplication",
    "EnvelopeApplicationPaginationType0",
    "EnvelopeAppPaginationType0",
    "EnvelopeCallbackEvidence",
    "EnvelopeCallbackEvidencePaginationType0",
    "EnvelopeCaseEntry",
    "EnvelopeCaseEntryPaginationType0",
    "EnvelopeCheckout",
    "EnvelopeCheckoutPaginationType0",
    "EnvelopeClearedOverrides",
    "EnvelopeClearedOverridesPaginationType0",
    "EnvelopeClosedMonth",
    "EnvelopeClosedMonthPaginationType0",
    "EnvelopeCredential",
    "EnvelopeCredentialPaginationType0",
    "EnvelopeCreditNote",
    "EnvelopeCreditNotePaginationType0",
    "EnvelopeCustomerOrder",
    "EnvelopeCustomerOrderPaginationType0",
    "EnvelopeCustomerToken",
    "EnvelopeCustomerTokenPaginationType0",
    "EnvelopeDiscount",
    "EnvelopeDiscountPaginationType0",
    "EnvelopeDispute",
    "EnvelopeDisputeCase",
    "EnvelopeDisputeCasePaginationType0",
    "EnvelopeDisputePaginationType0",
    "EnvelopeExceptionCase",
    "EnvelopeExceptionCasePaginationType0",
    "EnvelopeFulfillmentFields",
    "EnvelopeFulfillmentFieldsPaginationType0",
    "EnvelopeFulfillmentUrl",
    "EnvelopeFulfillmentUrlPaginationType0",
    "EnvelopeGatewayConfiguration",
    "EnvelopeGatewayConfigurationPaginationType0",
    "EnvelopeGatewayStatement",
    "EnvelopeGatewayStatementPaginationType0",
    "EnvelopeImport",
    "EnvelopeImportPaginationType0",
    "EnvelopeInvitedOperator",
    "EnvelopeInvitedOperatorPaginationType0",
    "EnvelopeInvoice",
    "EnvelopeInvoicePaginationType0",
    "EnvelopeInvoicePaper",
    "EnvelopeInvoicePaperPaginationType0",
    "EnvelopeInvoiceTemplate",
    "EnvelopeInvoiceTemplatePaginationType0",
    "EnvelopeIssuedCredential",
    "EnvelopeIssuedCredentialPaginationType0",
    "EnvelopeLedgerMovements",
    "EnvelopeLedgerMovementsPaginationType0",
    "EnvelopeLedgerVerification",
    "EnvelopeLedgerVerificationPaginationType0",
    "EnvelopeListClosedMonth",
    "EnvelopeListClosedMonthPaginationType0",
    "EnvelopeListConfirmTimes",
    "EnvelopeListConfirmTimesPaginationType0",
    "EnvelopeListExceptionAge",
    "EnvelopeListExceptionAgePaginationType0",
    "EnvelopeListFeesPaid",
    "EnvelopeListFeesPaidPaginationType0",
    "EnvelopeListInclusionProof",
    "EnvelopeListInclusionProofPaginationType0",
    "EnvelopeListReceivableAge",
    "EnvelopeListReceivableAgePaginationType0",
    "EnvelopeListRefundSum",
    "EnvelopeListRefundSumPaginationType0",
    "EnvelopeListSettlementLag",
    "EnvelopeListSettlementLagPaginationType0",
    "EnvelopeListSuccessRate",
    "EnvelopeListSuccessRatePaginationType0",
    "EnvelopeListVolume",
    "EnvelopeListVolumePaginationType0",
    "EnvelopeListWebhookDelivery",
    "EnvelopeListWebhookDeliveryPaginationType0",
    "EnvelopeListWorkedException",
    "EnvelopeListWorkedExceptionPaginationType0",
    "EnvelopeOpenedSession",
    "EnvelopeOpenedSessionPaginationType0",
    "EnvelopeOperator",
    "EnvelopeOperatorPaginationType0",
    "EnvelopeOrderAtDesk",
    "EnvelopeOrderAtDeskPaginationType0",
    "EnvelopeOrderRefund",
    "EnvelopeOrderRefundPaginationType0",
    "EnvelopePayableInvoice",
    "EnvelopePayableInvoicePaginationType0",
    "EnvelopePayableLink",
    "EnvelopePayableLinkPaginationType0",
    "EnvelopePayment",
    "EnvelopePaymentHistory",
    "EnvelopePaymentHistoryPaginationType0",
    "EnvelopePaymentPaginationType0",
    "EnvelopePaymentSession",
    "EnvelopePaymentSessionPaginationType0",
    "EnvelopeProduct",
    "EnvelopeProductPaginationType0",
    "EnvelopeReconciliationException",
    "EnvelopeReconciliationExceptionPaginationType0",
    "EnvelopeReconciliationRun",
    "EnvelopeReconciliationRunPaginationType0",
    "EnvelopeRecoveryCodes",
    "EnvelopeRecoveryCodesPaginationType0",
    "EnvelopeRefund",
    "EnvelopeRefundAtDesk",
    "EnvelopeRefundAtDeskPaginationType0",
    "EnvelopeRefundDryRun",
    "EnvelopeRefundDryRunPaginationType0",
    "EnvelopeRefundPaginationType0",
    "EnvelopeRegisteredApplication",
    "EnvelopeRegisteredApplicationPaginationType0",
    "EnvelopeResent",
    "EnvelopeResentPaginationType0",
    "EnvelopeRole",
    "EnvelopeRolePaginationType0",
    "EnvelopeSession",
    "EnvelopeSessionPaginationType0",
    "EnvelopeSettlementTerms",
    "EnvelopeSettlementTermsPaginationType0",
    "EnvelopeSignedInOperator",
    "EnvelopeSignedInOperatorPaginationType0",
    "EnvelopeStatementMapping",
    "EnvelopeStatementMappingPaginationType0",
    "EnvelopeStatementPreview",
    "EnvelopeStatementPreviewPaginationType0",
    "EnvelopeTestClock",
    "EnvelopeTestClockPaginationType0",
    "EnvelopeToldEvent",
    "EnvelopeToldEventPaginationType0",
    "EnvelopeTotpSecret",
    "EnvelopeTotpSecretPaginationType0",
    "EnvelopeTransactionStatus",
    "EnvelopeTransactionStatusPaginationType0",
    "EnvelopeTrialBalance",
    "EnvelopeTrialBalancePaginationType0",
    "EnvelopeValidatedDiscount",
    "EnvelopeValidatedDiscountPaginationType0",
    "EnvelopeVoucher",
    "EnvelopeVoucherPaginationType0",
    "EnvelopeWebhookDelivery",
    "EnvelopeWebhookDeliveryPaginationType0",
    "EnvelopeWebhookEndpoint",
    "EnvelopeWebhookEndpointPaginationType0",
    "EnvelopeWebhookEvent",
    "EnvelopeWebhookEventPaginationType0",
    "ErrorCode",
    "ErrorEnvelope",
    "ErrorEnvelopeDataType0",
    "ErrorEnvelopePaginationType0",
    "EventType",
    "ExceptionAge",
    "ExceptionCase",
    "ExceptionNote",
    "ExceptionOutstanding",
    "ExceptionRemedy",
    "ExceptionResolution",
    "ExceptionStatus",
    "ExportCatalogueMode",
    "FeeRule",
    "FeeRuleBody",
    "FeesPaid",
    "FileFormat",
    "FoundPayment",
    "Fulfillment",
    "FulfillmentFields",
    "FulfillmentUrl",
    "FulfilmentField",
    "FulfilmentFieldBody",
    "FulfilmentFieldType",
    "GatewayConfiguration",
    "GatewayConfigurationFields",
    "GatewayConfigurationKind",
    "GatewayConfigurationStatus",
    "GatewayStatement",
    "GatewayStatementFormat",
    "GatewayStatementLine",
    "GatewayStatementLineKind",
    "GatewayStatementProblem",
    "GatewayStatementProblemKind",
    "GatewayStatementStatus",
    "GetApplicationEndpointMode",
    "GetApplicationFulfillmentUrlMode",
    "GetDiscountMode",
    "GetProductMode",
    "Grant",
    "GrantRole",
    "Happened",
    "HappenedKind",
    "IdentifierKind",
    "Import",
    "ImportCatalogueMode",
    "ImportProblem",
    "ImportVouchersMode",
    "InclusionProof",
    "InitiateOrderPayment",
    "InitiatePayment",
    "InspectInvoiceTemplateMode",
    "Installment",
    "InstallmentStatus",
    "InstallmentTold",
    "InvitedOperator",
    "InviteOperator",
    "Invoice",
    "InvoiceEmail",
    "InvoiceEvent",
    "InvoiceEventType",
    "InvoiceLanguage",
    "InvoicePaper",
    "InvoicePaymentTold",
    "InvoiceStatus",
    "InvoiceTemplate",
    "InvoiceTold",
    "IssueCredential",
    "IssuedCredential",
    "Language",
    "LedgerEntry",
    "LedgerMovements",
    "LedgerVerification",
    "LineItem",
    "ListApplicationEndpointsMode",
    "ListApplicationGatewaysMode",
    "ListDiscountsMode",
    "ListHouseGatewaysMode",
    "ListOfAlert",
    "ListOfApplication",
    "ListOfAuditRecord",
    "ListOfCallbackEvidence",
    "ListOfCatalogProduct",
    "ListOfCredential",
    "ListOfCreditNote",
    "ListOfCustomerOrder",
    "ListOfDiscount",
    "ListOfDispute",
    "ListOfFoundPayment",
    "ListOfGatewayConfiguration",
    "ListOfGatewayStatement",
    "ListOfGatewayStatementLine",
    "ListOfGatewayStatementProblem",
    "ListOfInstallment",
    "ListOfInvoice",
    "ListOfLedgerEntry",
    "ListOfOperator",
    "ListOfOrderAtDesk",
    "ListOfPayment",
    "ListOfPermission",
    "ListOfProduct",
    "ListOfReconciliationException",
    "ListOfReconciliationResult",
    "ListOfReconciliationRun",
    "ListOfRefund",
    "ListOfRefundAtDesk",
    "ListOfRole",
    "ListOfSession",
    "ListOfSettlementTerms",
    "ListOfStatementMapping",
    "ListOfStock",
    "ListOfToldEvent",
    "ListOfVoucher",
    "ListOfWebhookAttempt",
    "ListOfWebhookEndpoint",
    "ListOfWebhookEvent",
    "ListProductsMode",
    "ListSettlementTermsVersionsMethod",
    "ListSettlementTermsVersionsMode",
    "ListStockMode",
    "ListVouchersMode",
    "Meta",
    "Method",
    "MintCustomerToken",
    "Mode",
    "NameStatementLine",
    "NewInstallment",
    "NewLineItem",
    "NewRecoveryCodes",
    "NumberGrouping",
    "OpenedSession",
    "OpenSession",
    "Operator",
    "OperatorStatus",
    "Order",
    "OrderAtDesk",
    "OrderEvent",
    "OrderEventType",
    "OrderFulfillment",
    "OrderItem",
    "OrderItemFulfillmentInput",
    "OrderLine",
    "OrderLineFulfillmentInputType0",
    "OrderMail",
    "OrderRefund",
    "OrderSeverity",
    "OrderStatus",
    "OrderTold",
    "OrderToldItem",
    "OrderVoucher",
    "OverrideGateway",
    "Pagination",
    "PartnerFields",
    "PayableInvoice",
    "PayableLink",
    "Payment",
    "PaymentEvent",
    "PaymentEventType",
    "PaymentHistory",
    "PaymentMetadata",
    "PaymentSession",
    "PaymentSort",
    "PaymentStatus",
    "Permission",
    "PlannedGatewayCall",
    "PlannedTransfer",
    "PreviewColumn",
    "PreviewLine",
    "PreviewRow",
    "PreviewStatementMapping",
    "Product",
    "ProductStatus",
    "ProofStep",
    "ProposeDisputeOutcome",
    "PutDiscount",
    "PutDiscountMode",
    "PutInstallments",
    "PutInvoiceLogoForMode",
    "PutInvoiceTemplate",
    "PutInvoiceTemplateForMode",
    "PutProduct",
    "PutProductMode",
    "PutSettlementTerms",
    "PutSettlementTermsMethod",
    "PutSettlementTermsMode",
    "PutVariant",
    "ReceivableAge",
    "ReconciliationException",
    "ReconciliationReason",
    "ReconciliationResult",
    "ReconciliationRule",
    "ReconciliationRun",
    "ReconciliationRunStatus",
    "ReconciliationRunTerms",
    "ReconciliationStatus",
    "RecordDispute",
    "Refund",
    "RefundAtDesk",
    "RefundDryRun",
    "RefundEvent",
    "RefundEventType",
    "RefundFinding",
    "RefundOrder",
    "RefundOutcome",
    "RefundRoad",
    "RefundSending",
    "RefundStatus",
    "RefundSum",
    "RefuseDispute",
    "RegisterApplication",
    "RegisteredApplication",
    "RejectRefund",
    "RemoveApplicationEndpointMode",
    "RemoveApplicationGatewayMethod",
    "RemoveApplicationGatewayMode",
    "RemoveDiscountMode",
    "RemoveHouseGatewayMode",
    "RemoveInvoiceLogoForMode",
    "ReopenMonth",
    "ReplayEvents",
    "ReportZone",
    "RequestRefund",
    "ResendOrderMail",
    "Resent",
    "ResolveAlert",
    "ResolveException",
    "ReviewDecision",
    "ReviewPayment",
    "Role",
    "RoleToKeep",
    "RotateApplicationEndpointSecretMode",
    "RotateCredentials",
    "RotatedCredential",
    "SaveStatementMapping",
    "SendDisputeEvidence",
    "SendInvoice",
    "Session",
    "SetApplicationFulfillmentUrlMode",
    "SetFulfillmentUrl",
    "Settlement",
    "SettlementEvent",
    "SettlementEventType",
    "SettlementLag",
    "SettlementTerms",
    "SignedInOperator",
    "StatementColumn",
    "StatementColumnBody",
    "StatementDateOrder",
    "StatementField",
    "StatementKindWord",
    "StatementKindWordBody",
    "StatementLayout",
    "StatementLayoutBody",
    "StatementLine",
    "StatementLineName",
    "StatementMapping",
    "StatementPreview",
    "StepUp",
    "Stock",
    "StockSource",
    "SuccessRate",
    "TestClock",
    "ToldEvent",
    "TotpSecret",
    "TransactionStatus",
    "TrialBalance",
    "TriedEndpoint",
    "UndoStatement",
    "ValidatedDiscount",
    "Variant",
    "VerificationPolicy",
    "VoidInvoice",
    "VoidVoucher",
    "VoidVoucherMode",
    "Volume",
    "VolumeBy",
    "Voucher",
    "VoucherStatus",
    "WebhookAttempt",
    "WebhookDelivery",
    "WebhookEndpoint",
    "WebhookEvent",
    "WorkedException",
    "WorkExceptions",
)
