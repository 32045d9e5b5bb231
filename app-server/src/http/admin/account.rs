//! What operators change about their own accounts. All of it needs a step-up.

use super::{operator::Operator, refusals};
use crate::{
    house::House,
    http::{Tag, body::Body, envelope::Shown, refusal::Refusal},
    wire::operator::{ChangePasswordBody, ConfirmTotpBody, OperatorView, RecoveryCodesView, TotpSecretView},
};
use adapters::{
    crypto,
    totp::{self, Codes},
};
use domain::{
    access::ChangeOwnAccount,
    ids::NewIds,
    operators::{DecidesAboutStaff, HashesPasswords, OwnRefused, RECOVERY_CODES, Staff, StaffDecision},
};
use poem_openapi::OpenApi;

/// What everybody of the staff may do with his own account.
pub struct AccountApi;

#[OpenApi]
impl AccountApi {
    /// Change your password
    ///
    /// 12 to 128 characters; what is in lists of known passwords, a pattern, or your own name is refused. Your other
    /// sessions end.
    #[oai(path = "/admin/me/password", method = "put", operation_id = "changeOwnPassword", tag = "Tag::Staff")]
    async fn change_password(
        &self,
        house: House,
        who: Operator<ChangeOwnAccount>,
        body: Body<ChangePasswordBody>,
    ) -> Result<Shown<OperatorView>, Refusal> {
        let staff = super::sessions::staff(&house).await?;
        let own = staff.operator(who.session.operator).map(domain::operators::Operator::own_words);
        let hash = house.passwords.hash(body.value.password, own.unwrap_or_default()).await;
        let hash = hash.map_err(refusals::password)?;
        decide(&house, &who, move |staff, who, at| staff.change_own_password(who, hash.clone(), at)).await
    }

    /// Begin to set up a second factor
    ///
    /// The answer shows the secret for your authenticator application, once. Nothing is asked of you until you have sent
    /// a code of it to `confirmTotp`; beginning again makes a new secret.
    #[oai(path = "/admin/me/totp", method = "post", operation_id = "beginTotp", tag = "Tag::Staff")]
    async fn begin_totp(
        &self,
        house: House,
        who: Operator<ChangeOwnAccount>,
    ) -> Result<Shown<TotpSecretView>, Refusal> {
        let secret = totp::new_secret(|| house.ids.random());
        let noted = secret.clone();
        let operator = keep(&house, &who, move |staff, who, at| staff.begin_totp(who, noted.clone(), at)).await?.email;
        let uri = totp::uri(&secret, operator.as_str());
        Ok(Shown::of(TotpSecretView { secret: totp::base32(&secret), uri }))
    }

    /// Finish setting up a second factor
    ///
    /// From now on every sign-in asks for a code. The answer shows your recovery codes, once; each lets you in once
    /// without your device. Your other sessions end.
    #[oai(path = "/admin/me/totp/confirm", method = "post", operation_id = "confirmTotp", tag = "Tag::Staff")]
    async fn confirm_totp(
        &self,
        house: House,
        who: Operator<ChangeOwnAccount>,
        body: Body<ConfirmTotpBody>,
    ) -> Result<Shown<RecoveryCodesView>, Refusal> {
        let (shown, digests) = recovery_codes(&house);
        let code = body.value.code;
        keep(&house, &who, move |staff, who, at| staff.confirm_totp(who, &code, digests.clone(), &Codes, at)).await?;
        Ok(Shown::of(shown))
    }

    /// Remove your second factor
    ///
    /// With its recovery codes. Your other sessions end.
    #[oai(path = "/admin/me/totp", method = "delete", operation_id = "removeTotp", tag = "Tag::Staff")]
    async fn remove_totp(&self, house: House, who: Operator<ChangeOwnAccount>) -> Result<Shown<OperatorView>, Refusal> {
        decide(&house, &who, |staff, who, at| staff.remove_own_totp(who, at)).await
    }

    /// Make new recovery codes
    ///
    /// The answer shows them, once; the old ones are worth nothing any more.
    #[oai(path = "/admin/me/recovery-codes", method = "post", operation_id = "renewRecoveryCodes", tag = "Tag::Staff")]
    async fn renew_recovery_codes(
        &self,
        house: House,
        who: Operator<ChangeOwnAccount>,
    ) -> Result<Shown<RecoveryCodesView>, Refusal> {
        let (shown, digests) = recovery_codes(&house);
        keep(&house, &who, move |staff, who, at| staff.renew_recovery_codes(who, digests.clone(), at)).await?;
        Ok(Shown::of(shown))
    }
}

/// Decides about the caller's own account, and answers him as he is then.
async fn keep(
    house: &House,
    who: &Operator<ChangeOwnAccount>,
    rule: impl Fn(&Staff, &domain::operators::Himself, domain::Timestamp) -> Result<StaffDecision, OwnRefused>
    + Send
    + 'static,
) -> Result<domain::operators::Operator, Refusal> {
    let (granted, at) = (who.granted.clone(), who.at);
    let rule = move |staff: &Staff| rule(staff, &granted, at);
    let staff = house.store.decide_about_staff(&who.origin, at, rule).await?;
    staff.operator(who.session.operator).cloned().ok_or_else(|| OwnRefused::Gone.into())
}

/// The same, and shows him.
async fn decide(
    house: &House,
    who: &Operator<ChangeOwnAccount>,
    rule: impl Fn(&Staff, &domain::operators::Himself, domain::Timestamp) -> Result<StaffDecision, OwnRefused>
    + Send
    + 'static,
) -> Result<Shown<OperatorView>, Refusal> {
    let operator = keep(house, who, rule).await?;
    let staff = super::sessions::staff(house).await?;
    Ok(Shown::of(OperatorView::of(&operator, &staff.roles)))
}

fn recovery_codes(house: &House) -> (RecoveryCodesView, Vec<[u8; 32]>) {
    let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| crypto::new_recovery_code(|| house.ids.random())).collect();
    let digests = codes.iter().map(|code| crypto::recovery_digest(code)).collect();
    (RecoveryCodesView { recovery_codes: codes }, digests)
}
