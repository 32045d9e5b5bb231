//! The three faces, field by field.

use super::*;

const NUMBER: &str = "8801812345678";
const TRX: &str = "7f3c0d5a91b24e6f8a1c2d3e4f506172";

#[tokio::test]
async fn bdapps_sends_a_code_and_takes_it_three_times_within_an_hour() {
    let world = World::start().await;
    let body = json!({ "subscriberId": format!("tel:{NUMBER}"), "applicationHash": "h",
        "applicationMetaData": { "client": "WebSite", "device": "Chrome", "os": "linux", "appCode": "x" } });
    let asked = world.bdapps("/otp/request", body.clone()).await;
    assert_eq!((&asked["statusCode"], &asked["version"]), (&json!("S1000"), &json!("1.0")));
    let reference = asked["referenceNo"].as_str().unwrap().to_owned();
    assert!(reference.len() == 39 && reference.bytes().all(|byte| byte.is_ascii_hexdigit()), "{reference}");
    let verify = async |path: &str, otp: &str| {
        let said = world.bdapps(path, json!({ "referenceNo": reference, "otp": otp })).await;
        said["statusCode"].as_str().unwrap().to_owned()
    };
    for expected in ["E1850", "E1850", "E1850", "E1852"] {
        assert_eq!(verify("/otp/verify", "0").await, expected);
    }
    let asked = world.bdapps("/subscription/otp/request", body.clone()).await;
    let code = world.sandbox.dcb().last_code(NUMBER).unwrap();
    let right = json!({ "referenceNo": asked["referenceNo"], "otp": code });
    world.advance(TimeDelta::minutes(60));
    assert_eq!(world.bdapps("/otp/verify", right.clone()).await["statusCode"], "E1851");
    world.advance(TimeDelta::minutes(-1));
    let said = world.bdapps("/subscription/otp/verify", right.clone()).await;
    assert_eq!((&said["statusCode"], &said["subscriptionStatus"]), (&json!("S1000"), &json!("REGISTERED")));
    assert_eq!(said["subscriberId"], format!("tel:{NUMBER}"));
    assert_eq!(world.bdapps("/otp/verify", right).await["statusCode"], "E1853", "it was used");
    assert_eq!(world.bdapps("/otp/request", body).await["statusCode"], "E1351", "it is registered now");
    let about = json!({ "subscriberId": format!("tel:{NUMBER}"), "action": "0" });
    let status = world.bdapps("/subscription/getStatus", about.clone()).await;
    assert_eq!(status["subscriptionStatus"], "REGISTERED");
    assert_eq!(world.bdapps("/subscription/send", about.clone()).await["subscriptionStatus"], "UNREGISTERED");
    assert_eq!(world.bdapps("/subscription/send", about).await["statusCode"], "E1356");
}

#[tokio::test]
async fn bdapps_charges_an_id_once_and_says_so_afterwards() {
    let world = World::start().await;
    let said = world.debit(TRX, NUMBER, "25.00").await;
    assert_eq!((&said["statusCode"], &said["externalTrxId"]), (&json!("S1000"), &json!(TRX)));
    assert_eq!(said["timeStamp"], "2026-01-05T15:30:15+0600");
    assert_eq!((&said["shortDescription"], &said["longDescription"]), (&json!(""), &json!("")));
    let internal = said["internalTrxId"].as_str().unwrap();
    assert!(internal.len() == 9 && internal.bytes().all(|byte| byte.is_ascii_digit()));
    let again = world.debit(TRX, NUMBER, "25.00").await;
    assert_eq!((&again["statusCode"], &again["internalTrxId"]), (&json!("E1379"), &json!(internal)));
    let balance = json!({ "subscriberId": format!("tel:{NUMBER}"), "paymentInstrumentName": "Mobile Account" });
    for path in ["/caas/get/balance", "/caas/balance/query"] {
        let said = world.bdapps(path, balance.clone()).await;
        assert_eq!((&said["chargeableBalance"], &said["accountType"]), (&json!("475.00"), &json!("Pre Paid")));
    }
    let list = json!({ "subscriberId": format!("tel:{NUMBER}"), "type": "all" });
    assert_eq!(world.bdapps("/caas/list/pi", list).await["paymentInstrumentList"][0]["name"], "Mobile Account");
}

#[tokio::test]
async fn bdapps_refuses_by_its_codes() {
    let world = World::start().await;
    let whole = json!({ "externalTrxId": TRX, "subscriberId": format!("tel:{NUMBER}"),
        "paymentInstrumentName": "Mobile Account", "amount": "25.00", "currency": "BDT" });
    for (field, value, code) in [
        ("password", "wrong", "E1313"),
        ("applicationId", "375", "E1313"),
        ("externalTrxId", "7f3c0d5a91b24e6f8a1c2d3e4f5061723", "E1312"),
        ("externalTrxId", "", "E1312"),
        ("paymentInstrumentName", "Wallet", "E1606"),
        ("currency", "USD", "E1380"),
        ("amount", "much", "E1605"),
        ("amount", "50.01", "E1329"),
        ("amount", "0.99", "E1330"),
        ("subscriberId", "8801812345678", "E1325"),
        ("subscriberId", "tel:+8801812345678", "E1325"),
        ("subscriberId", "tel:8801712345678", "E1317"),
        ("subscriberId", "tel:8801800000003", "E1342"),
        ("subscriberId", "tel:8801800000002", "E1378"),
    ] {
        let mut body = whole.clone();
        body[field] = json!(value);
        assert_eq!(world.bdapps("/caas/direct/debit", body).await["statusCode"], code, "{field} {value}");
    }
    for (switch, code) in [
        (json!({ "fault": "address_not_allowed" }), "E1303"),
        (json!({ "fault": "price_list", "prices": ["10.00", "20.00"] }), "E1336"),
        (json!({ "fault": "band", "least": "1.00", "most": "20.00" }), "E1329"),
        (json!({ "fault": "registered_only" }), "E1365"),
        (json!({ "fault": "refused", "on": "debit", "code": "E1404" }), "E1404"),
    ] {
        let set = world.client.put(world.url("/sandbox/dcb/switches")).json(&switch).send().await.unwrap();
        assert_eq!(set.status(), 200);
        assert_eq!(world.bdapps("/caas/direct/debit", whole.clone()).await["statusCode"], code);
        world.client.delete(world.url("/sandbox/dcb/switches")).send().await.unwrap();
    }
    let garbage = world.client.post(world.url("/caas/direct/debit")).body("{").send().await.unwrap();
    assert_eq!(
        (garbage.status().as_u16(), garbage.json::<Value>().await.unwrap()["statusCode"].clone()),
        (200, json!("E1312"))
    );
    assert_eq!(world.debit(TRX, NUMBER, "25.00").await["statusCode"], "S1000", "nothing of that was charged");
}

async fn consented(world: &World) -> (String, String) {
    let body = json!({ "amount": 43.48, "currency": "BDT", "productDescription": "Voucher 50", "operatorId": "GRA-BD",
        "urls": { "ok": "https://shop.example/ok?a=1", "deny": "https://shop.example/deny", "error": "https://shop.example/error" } });
    let (status, said) = world.dob("/partner/v3/consent/prepare", body).await;
    assert_eq!(status, 200);
    let id = said["url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let act = json!({ "action": "agree", "number": "01712345678" });
    let acted =
        world.client.post(world.url(&format!("/sandbox/dcb/consents/{id}/act"))).json(&act).send().await.unwrap();
    let to = acted.json::<Value>().await.unwrap()["leaves"]["to"].as_str().unwrap().to_owned();
    let acr = to.strip_prefix("https://shop.example/ok?a=1&customerReference=").unwrap().split('&').next().unwrap();
    assert!(to.ends_with(&format!("&consentId={id}")) && acr.len() == 32, "{to}");
    (acr.to_owned(), id)
}

fn transaction(acr: &str, status: &str, reference: &str, amount: &str, more: &Value) -> Value {
    let amount: Value = serde_json::from_str(amount).unwrap();
    let mut whole = json!({ "endUserId": acr, "transactionOperationStatus": status, "referenceCode": reference,
        "operatorId": "GRA-BD", "paymentAmount": { "chargingInformation":
            { "amount": amount, "currency": "BDT", "description": ["Voucher 50"] } } });
    let own = whole.as_object_mut().unwrap();
    own.extend(more.as_object().unwrap().clone());
    json!({ "amountTransaction": whole })
}

#[tokio::test]
async fn the_partner_api_charges_with_201_and_gives_back() {
    let world = World::start().await;
    let (acr, consent) = consented(&world).await;
    let path = format!("/partner/payment/v1/{acr}/transactions/amount");
    let mut body = transaction(&acr, "Charged", "BV7K2M9Q4XA10001", "43.48", &json!({}));
    body["amountTransaction"]["paymentAmount"]["chargingMetaData"] = json!({ "mandateId": { "consentId": consent } });
    let (status, said) = world.dob(&path, body).await;
    let charged = &said["amountTransaction"];
    assert_eq!((status, &charged["transactionOperationStatus"]), (201, &json!("Charged")));
    assert_eq!((&charged["referenceCode"], &charged["endUserId"]), (&json!("BV7K2M9Q4XA10001"), &json!(acr)));
    assert_eq!(charged["paymentAmount"]["chargingInformation"]["amount"].to_string(), "43.48");
    let server = charged["serverReferenceCode"].as_str().unwrap();
    let resource = charged["resourceURL"].as_str().unwrap();
    assert_eq!(format!("t{}", resource.rsplit('/').next().unwrap()), server);
    let back = json!({ "originalServerReferenceCode": server });
    let (status, said) = world.dob(&path, transaction(&acr, "Refunded", "RF1", "43.48", &back)).await;
    assert_eq!((status, &said["amountTransaction"]["transactionOperationStatus"]), (201, &json!("Refunded")));
    let (status, said) = world.dob(&path, transaction(&acr, "Refunded", "RF2", "0.01", &back)).await;
    assert_eq!((status, &said["requestError"]["serviceException"]["messageId"]), (400, &json!("SVC0270")));
    assert_eq!(world.sandbox.dcb().left("01712345678"), Some(50_000));
}

#[tokio::test]
async fn the_partner_api_refuses_in_the_form_of_oneapi() {
    let world = World::start().await;
    let (acr, consent) = consented(&world).await;
    let path = format!("/partner/payment/v1/{acr}/transactions/amount");
    let refused = async |body: Value| {
        let (status, said) = world.dob(&path, body).await;
        let error = &said["requestError"];
        let of = |kind: &str| error[kind]["messageId"].as_str().map(str::to_owned);
        (status, of("policyException").or(of("serviceException")).unwrap())
    };
    let charge = |amount| transaction(&acr, "Charged", "R1", amount, &json!({}));
    assert_eq!(refused(charge("900.00")).await, (403, "POL1000".into()));
    let mut other = charge("1.00");
    other["amountTransaction"]["paymentAmount"]["chargingMetaData"] = json!({ "mandateId": { "consentId": consent } });
    assert_eq!(refused(other).await, (403, "POL0253".into()), "another amount than was agreed to");
    assert_eq!(refused(transaction("somebody", "Charged", "R1", "1.0", &json!({}))).await, (400, "SVC0002".into()));
    assert_eq!(refused(transaction(&acr, "Reserved", "R1", "1.0", &json!({}))).await, (400, "SVC0002".into()));
    world.advance(TimeDelta::days(31));
    assert_eq!(refused(charge("1.00")).await, (403, "POL0001".into()), "the reference is too old");
    let nobody = world.client.post(world.url(&path)).json(&charge("1.00")).send().await.unwrap();
    assert_eq!(nobody.status(), 401);
}

#[tokio::test]
async fn the_partner_api_gives_tokens_pins_and_references() {
    let world = World::start().await;
    let token = world.client.get(world.url("/payment/v2/oauth/token")).basic_auth("partner", Some("partner@ssl"));
    let token = token.send().await.unwrap().json::<Value>().await.unwrap()["access_token"].as_str().unwrap().to_owned();
    for (token, status) in [(token.as_str(), 200), ("other", 401)] {
        let check = world.client.get(world.url("/payment/v2/oauth/check")).bearer_auth(token).send().await.unwrap();
        assert_eq!(check.status().as_u16(), status);
    }
    let pin =
        json!({ "PinCreationRequest": { "msisdn": "8801712345678", "parameters": { "description": "Voucher" } } });
    assert_eq!(world.dob("/partner/pin", pin).await.0, 201);
    let pin = world.sandbox.dcb().last_code("8801712345678").unwrap();
    let acr = |pin: &str| json!({ "AcrCreationRequest": { "msisdn": "8801712345678", "pin": pin } });
    assert_eq!(world.dob("/partner/acrs", acr("nope")).await.0, 403);
    let (status, said) = world.dob("/partner/acrs", acr(&pin)).await;
    let acr = said["acr"].as_str().unwrap();
    assert_eq!((status, acr.len()), (201, 32));
    let path = format!("/partner/payment/v1/{acr}/transactions/amount");
    assert_eq!(
        world.dob(&path, transaction(acr, "Charged", "R1", "5.0", &json!({}))).await.0,
        201,
        "without a mandate"
    );
    let gone =
        world.client.delete(world.url(&format!("/partner/acrs/{acr}"))).basic_auth("partner", Some("partner@ssl"));
    assert_eq!(gone.send().await.unwrap().status(), 204);
    assert_eq!(world.dob(&path, transaction(acr, "Charged", "R2", "5.0", &json!({}))).await.0, 400);
}

#[tokio::test]
async fn camara_prepares_validates_confirms_and_gives_back() {
    let world = World::start().await;
    let pay = "/carrier-billing/v0.5/payments";
    let body = json!({ "amountTransaction": { "phoneNumber": "+8801712345678", "clientCorrelator": TRX,
        "referenceCode": "BV7K2M9Q4XA1", "paymentAmount": { "chargingInformation":
            { "amount": 50, "currency": "BDT", "description": "Voucher 50" } } } });
    let (status, said) = world.camara("POST", &format!("{pay}/prepare"), Some(body.clone())).await;
    assert_eq!((status, &said["paymentStatus"]), (201, &json!("pending_validation")));
    assert_eq!(said["paymentCreationDate"], "2026-01-05T09:30:15Z");
    assert_eq!(said["validationInfo"]["action"], "validate");
    let own = format!("{pay}/{}", said["paymentId"].as_str().unwrap());
    let code = world.sandbox.dcb().last_code("01712345678").unwrap();
    let validate =
        |code: &str| Some(json!({ "authorizationId": said["validationInfo"]["authorizationId"], "code": code }));
    let (status, wrong) = world.camara("POST", &format!("{own}/validate"), validate("1")).await;
    assert_eq!((status, &wrong["code"]), (400, &json!("CARRIER_BILLING.INVALID_CODE")));
    assert_eq!(world.camara("POST", &format!("{own}/confirm"), Some(json!({}))).await.0, 403, "not validated");
    assert_eq!(world.camara("POST", &format!("{own}/validate"), validate(&code)).await.0, 204);
    assert_eq!(world.camara("GET", &own, None).await.1["paymentStatus"], "reserved");
    assert_eq!(world.camara("POST", &format!("{own}/confirm"), Some(json!({}))).await.0, 202);
    let (status, again) = world.camara("POST", &format!("{own}/confirm"), Some(json!({}))).await;
    assert_eq!((status, &again["code"]), (409, &json!("CARRIER_BILLING.PAYMENT_CONFIRMED")));
    let (_, found) = world.camara("GET", &own, None).await;
    assert_eq!(
        (&found["paymentStatus"], &found["amountTransaction"]["referenceCode"]),
        (&json!("succeeded"), &json!("BV7K2M9Q4XA1"))
    );
    let (_, list) = world.camara("GET", &format!("{pay}?paymentStatus=succeeded&perPage=5"), None).await;
    assert_eq!(list.as_array().map(Vec::len), Some(1));
    let (status, twice) = world.camara("POST", pay, Some(body)).await;
    assert_eq!((status, &twice["code"]), (400, &json!("INVALID_ARGUMENT")), "a correlator is taken once");

    let back = own.replace("/carrier-billing/v0.5", "/carrier-billing-refund/v0.3") + "/refunds";
    let part = json!({ "type": "partial", "amountTransaction": { "clientCorrelator": "r1", "refundAmount":
        { "chargingInformation": { "amount": 20, "currency": "BDT", "description": "x" } } } });
    let (status, given) = world.camara("POST", &back, Some(part)).await;
    assert_eq!((status, &given["refundStatus"]), (201, &json!("succeeded")));
    let remaining = world.camara("GET", &format!("{back}/remaining-amount"), None).await.1;
    assert_eq!((remaining["amount"].to_string().as_str(), &remaining["currency"]), ("30.0", &json!("BDT")));
    let one = format!("{back}/{}", given["refundId"].as_str().unwrap());
    assert_eq!(world.camara("GET", &one, None).await.1["refundId"], given["refundId"]);
    let total = json!({ "type": "total", "amountTransaction": { "clientCorrelator": "r2", "refundAmount": {} } });
    assert_eq!(world.camara("POST", &back, Some(total.clone())).await.0, 201);
    assert_eq!(world.camara("POST", &back, Some(total)).await.0, 400);
    assert_eq!(world.camara("GET", &back, None).await.1.as_array().map(Vec::len), Some(2));
    assert_eq!(world.sandbox.dcb().left("01712345678"), Some(50_000));
}
