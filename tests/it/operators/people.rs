//! Those who manage people: what they may hand out, and what nobody can take away.

use super::{lines, trail};
use domain::{
    RoleId,
    access::Reach,
    operators::{Grant, SeededRole},
};
use insta::assert_snapshot;
use serde_json::{Value, json};
use tests::{Operator, Result, TestApp};

fn everywhere(role: SeededRole) -> Value {
    json!([{ "roleId": role.id().to_string(), "everywhere": true }])
}

async fn stepped_up(app: &TestApp, name: &str, role: SeededRole) -> Result<Operator> {
    let operator = app.operator(name, role).await?;
    operator.steps_up().await?;
    Ok(operator)
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_invited_sets_a_password_once_and_signs_in() -> Result {
    let app = TestApp::start().await?;
    let root = stepped_up(&app, "root", SeededRole::SuperAdmin).await?;
    let karim = json!({ "email": "Karim@Staff.example", "name": "Karim", "grants": everywhere(SeededRole::Finance) });
    let invited = root.post("/admin/operators", &karim).await?;
    assert_eq!((invited.status.as_u16(), invited.text_at("/data/operator/status")), (201, "INVITED"), "{invited}");
    let again = root.post("/admin/operators", &karim).await?;
    assert_snapshot!(again, @"409 RESOURCE_ALREADY_EXISTS: an operator with this e-mail address exists");
    let guest = root.with_email("karim@staff.example");
    assert_eq!(guest.signs_in_with(&json!({})).await?.code(), "INVALID_CREDENTIALS", "there is no password yet");
    let token = invited.text_at("/data/token").to_owned();
    let accept = |token: &str, password: &str| {
        guest.publicly("/admin/invitations/accept", json!({ "token": token, "password": password }))
    };
    let poor = accept(&token, "karim karim karim").await?;
    assert!(poor.text_at("/data/password").contains("your own name"), "{poor}");
    let accepted = accept(&token, "wet otter plays cricket").await?;
    assert_eq!(accepted.text_at("/data/status"), "ACTIVE", "{accepted}");
    let reused = accept(&token, "another otter plays chess").await?;
    assert_snapshot!(reused, @"401 INVALID_CREDENTIALS: this invitation is unknown, used or too old; ask for a new one");
    let opened = guest.signs_in_with(&json!({ "password": "wet otter plays cricket" })).await?;
    assert_eq!(opened.text_at("/data/operator/grants/0/roleName"), "Finance");
    assert_snapshot!(trail(&app).await?, @r"
    operator.invited by SYSTEM
    session.opened by OPERATOR
    session.stepped_up by OPERATOR
    operator.invited by OPERATOR
    session.refused by NOBODY: the operator has no password yet
    operator.password_changed by OPERATOR
    session.refused by NOBODY: this invitation is unknown, used or too old; ask for a new one
    session.opened by OPERATOR
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_ends_after_three_days_and_with_its_operator() -> Result {
    let app = TestApp::start().await?;
    let root = stepped_up(&app, "root", SeededRole::SuperAdmin).await?;
    let mut seen = Vec::new();
    for (name, sql) in [
        ("late", "update operators set ticket_expires_at = now() - interval '1 second' where name = 'late'"),
        ("gone", "update operators set disabled = true where name = 'gone'"),
    ] {
        let body = json!({ "email": format!("{name}@staff.example"), "name": name, "grants": [] });
        let invited = root.post("/admin/operators", &body).await?;
        app.tell_sql(sql).await?;
        let body = json!({ "token": invited.text_at("/data/token"), "password": "wet otter plays cricket" });
        seen.push(root.publicly("/admin/invitations/accept", body).await?.code().to_owned());
    }
    for _ in 0..4 {
        let body = json!({ "token": "poisha_invite_x", "password": "wet otter plays cricket" });
        seen.push(root.publicly("/admin/invitations/accept", body).await?.code().to_owned());
    }
    let wrong = "INVALID_CREDENTIALS";
    assert_eq!(seen, [wrong, wrong, wrong, wrong, wrong, "RATE_LIMITED"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_disabled_or_reset_is_out_at_once() -> Result {
    let app = TestApp::start().await?;
    let root = stepped_up(&app, "root", SeededRole::SuperAdmin).await?;
    let rahim = app.operator("rahim", SeededRole::Viewer).await?;
    let of = |act: &str| format!("/admin/operators/{}/{act}", rahim.id);
    assert_eq!(root.press(&of("disable")).await?.text_at("/data/status"), "DISABLED");
    assert_eq!(rahim.get("/admin/me").await?.code(), "SESSION_EXPIRED");
    assert_eq!(rahim.signs_in_with(&json!({})).await?.code(), "INVALID_CREDENTIALS");
    assert_eq!(root.press(&of("enable")).await?.text_at("/data/status"), "ACTIVE");
    assert_eq!(rahim.get("/admin/me").await?.code(), "SESSION_EXPIRED", "an old session stays ended");
    let rahim = rahim.signs_in().await?;
    let reset = root.press(&of("reset")).await?;
    assert_eq!(reset.text_at("/data/operator/status"), "INVITED");
    assert_eq!(rahim.get("/admin/me").await?.code(), "SESSION_EXPIRED");
    assert_eq!(rahim.signs_in_with(&json!({})).await?.code(), "INVALID_CREDENTIALS");
    let body = json!({ "token": reset.text_at("/data/token"), "password": "wet otter plays cricket" });
    assert_eq!(rahim.publicly("/admin/invitations/accept", body).await?.status, 200);
    assert_eq!(rahim.signs_in_with(&json!({ "password": "wet otter plays cricket" })).await?.status, 201);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_locked_out_can_be_let_in_again() -> Result {
    let app = TestApp::start().await?;
    let root = stepped_up(&app, "root", SeededRole::SuperAdmin).await?;
    let rahim = app.operator("rahim", SeededRole::Viewer).await?;
    for _ in 0..5 {
        rahim.signs_in_with(&json!({ "password": "not the password" })).await?;
    }
    assert_eq!(rahim.signs_in_with(&json!({})).await?.code(), "RATE_LIMITED");
    assert_eq!(root.press(&format!("/admin/operators/{}/unlock", rahim.id)).await?.status, 200);
    assert_eq!(rahim.signs_in_with(&json!({})).await?.status, 201);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_gives_or_takes_more_than_he_has() -> Result {
    let app = TestApp::start().await?;
    let root = stepped_up(&app, "root", SeededRole::SuperAdmin).await?;
    let admin = stepped_up(&app, "admin", SeededRole::Admin).await?;
    let viewer = app.operator("viewer", SeededRole::Viewer).await?;
    let (of_root, of_viewer, own) = (
        format!("/admin/operators/{}", root.id),
        format!("/admin/operators/{}", viewer.id),
        format!("/admin/operators/{}", admin.id),
    );
    let grants = |role| json!({ "name": "Somebody", "grants": everywhere(role) });
    let newcomer = json!({ "email": "new@staff.example", "name": "New", "grants": everywhere(SeededRole::Finance) });
    let role = json!({ "name": "Bookkeeper", "permissions": ["ledger:adjust"] });
    let mut seen = Vec::new();
    for (path, body) in [
        (&own, grants(SeededRole::SuperAdmin)),
        (&of_viewer, grants(SeededRole::Finance)),
        (&of_root, grants(SeededRole::Viewer)),
    ] {
        seen.push(admin.put(path, &body).await?);
    }
    for act in ["disable", "reset", "unlock"] {
        seen.push(admin.press(&format!("{of_root}/{act}")).await?);
    }
    seen.push(admin.post("/admin/operators", &newcomer).await?);
    seen.push(admin.post("/admin/roles", &role).await?);
    let denied = "403 FORBIDDEN: nobody can give or take more than he has himself";
    for answer in &seen {
        assert_eq!(answer.to_string(), denied);
    }
    let recorded = app.sql("select count(*)::text from audit_log where action = 'access.refused'").await?;
    assert_eq!(recorded, [seen.len().to_string()], "each is on record");
    assert_eq!(admin.put(&of_viewer, &grants(SeededRole::Support)).await?.status, 200);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_granted_or_taken_holds_from_the_next_request_on() -> Result {
    let app = TestApp::start().await?;
    let root = stepped_up(&app, "root", SeededRole::SuperAdmin).await?;
    let made = root.post("/admin/roles", &json!({ "name": "Auditor", "permissions": ["audit:read"] })).await?;
    let role: RoleId = made.text_at("/data/id").parse()?;
    let rahim = app.operator_with("rahim", vec![Grant { role, reach: Reach::Everywhere }]).await?;
    assert_eq!(rahim.get("/admin/audit-log").await?.status, 200);
    let path = format!("/admin/roles/{role}");
    let fewer = json!({ "name": "Auditor", "permissions": ["user:read"] });
    assert_eq!(root.put(&path, &fewer).await?.at("/data/operators"), 1);
    assert_eq!(rahim.get("/admin/audit-log").await?.code(), "FORBIDDEN");
    assert_eq!(rahim.get("/admin/operators").await?.status, 200);
    let seen = [
        root.delete(&path).await?,
        root.post("/admin/roles", &json!({ "name": "super ADMIN", "permissions": [] })).await?,
        root.put(&format!("/admin/roles/{}", SeededRole::Admin.id()), &fewer).await?,
        root.post("/admin/roles", &json!({ "name": "Odd", "permissions": ["payment:read", "payment:steal"] })).await?,
        root.put(&format!("/admin/operators/{}", rahim.id), &json!({ "name": "Rahim", "grants": [] })).await?,
        root.delete(&path).await?,
    ];
    assert_snapshot!(lines(&seen), @r"
    409 INVALID_OPERATION_STATE: operators have this role; take it from them first
    409 RESOURCE_ALREADY_EXISTS: a role of this name exists
    409 INVALID_OPERATION_STATE: built-in roles cannot be changed
    400 VALIDATION_ERROR
      permissions[1]: is not a permission of the catalogue
    200 ACTIVE
    200
    ");
    assert_eq!(rahim.get("/admin/operators").await?.code(), "FORBIDDEN");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn grants_name_roles_and_applications_that_exist_each_once() -> Result {
    let app = TestApp::start().await?;
    let root = stepped_up(&app, "root", SeededRole::SuperAdmin).await?;
    let (viewer, own) = (SeededRole::Viewer.id().to_string(), app.test.scope.app.to_string());
    let mut seen = Vec::new();
    for grants in [
        json!([{ "roleId": "rol_00000000000000000000000009", "everywhere": true }]),
        json!([{ "roleId": viewer, "everywhere": true }, { "roleId": viewer, "appIds": [own] }]),
        json!([{ "roleId": viewer }]),
        json!([{ "roleId": viewer, "everywhere": true, "appIds": [own] }]),
        json!([{ "roleId": viewer, "appIds": ["app_00000000000000000000000009"] }]),
    ] {
        let body = json!({ "email": "new@staff.example", "name": "New", "grants": grants });
        seen.push(root.post("/admin/operators", &body).await?);
    }
    assert_snapshot!(lines(&seen), @r"
    400 VALIDATION_ERROR
      grants: there is no role rol_00000000000000000000000009
    400 VALIDATION_ERROR
      grants: the role rol_00000000000000000000000005 is granted twice
    400 VALIDATION_ERROR
      grants[0].appIds: name applications, or say everywhere: one of the two
    400 VALIDATION_ERROR
      grants[0].appIds: name applications, or say everywhere: one of the two
    400 VALIDATION_ERROR
      grants[0].appIds: there is no application app_00000000000000000000000009
    ");
    Ok(())
}

/// The operators who can do everything, as the database has them.
async fn super_admins(app: &TestApp) -> Result<String> {
    let asked = "select count(*)::text from operators o join operator_grants g on g.operator_id = o.id \
        where not o.disabled and o.password_hash is not null and g.everywhere \
        and g.role_id = '00000000-0000-0000-0000-000000000001'";
    Ok(app.sql(asked).await?.join(""))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_super_admin_stays() -> Result {
    let app = TestApp::start().await?;
    let root = stepped_up(&app, "root", SeededRole::SuperAdmin).await?;
    let own = format!("/admin/operators/{}", root.id);
    let viewer = json!({ "name": "Root", "grants": everywhere(SeededRole::Viewer) });
    let narrow = json!({ "name": "Root", "grants": [
        { "roleId": SeededRole::SuperAdmin.id().to_string(), "appIds": [app.test.scope.app.to_string()] },
    ] });
    let seen = [
        root.press(&format!("{own}/disable")).await?,
        root.press(&format!("{own}/reset")).await?,
        root.put(&own, &viewer).await?,
        root.put(&own, &narrow).await?,
    ];
    for answer in seen {
        let refused = "409 INVALID_OPERATION_STATE: this is the last Super Admin; make another one first";
        assert_eq!(answer.to_string(), refused);
    }
    assert_eq!(super_admins(&app).await?, "1");
    assert_eq!(root.get("/admin/me").await?.status, 200);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_super_admins_who_remove_each_other_at_once_one_remains() -> Result {
    let app = TestApp::start().await?;
    for round in 0..5 {
        let one = stepped_up(&app, &format!("one-{round}"), SeededRole::SuperAdmin).await?;
        let other = stepped_up(&app, &format!("other-{round}"), SeededRole::SuperAdmin).await?;
        let shut_out =
            async |by: &Operator, whom: &Operator| by.press(&format!("/admin/operators/{}/disable", whom.id)).await;
        let (first, second) = tokio::join!(shut_out(&one, &other), shut_out(&other, &one));
        let done = [first?, second?].iter().filter(|answer| answer.status == 200).count();
        assert_eq!((done, super_admins(&app).await?.as_str()), (1, "1"), "round {round}");
        // The one who remains makes room for the next round.
        app.tell_sql("update operators set disabled = true").await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_super_admins_who_step_down_at_once_one_remains() -> Result {
    let app = TestApp::start().await?;
    let one = stepped_up(&app, "one", SeededRole::SuperAdmin).await?;
    let other = stepped_up(&app, "other", SeededRole::SuperAdmin).await?;
    let viewer = json!({ "name": "Tired", "grants": everywhere(SeededRole::Viewer) });
    let steps_down = async |who: &Operator| who.put(&format!("/admin/operators/{}", who.id), &viewer).await;
    let (first, second) = tokio::join!(steps_down(&one), steps_down(&other));
    let mut seen = [first?.status.as_u16(), second?.status.as_u16()];
    seen.sort_unstable();
    assert_eq!((seen, super_admins(&app).await?.as_str()), ([200, 409], "1"));
    Ok(())
}
