"""Every operation about staff."""

import datetime
from collections.abc import Iterator
from typing import Any, cast

from ...models.accept_invitation import AcceptInvitation
from ...models.actor_kind import ActorKind
from ...models.audit_outcome import AuditOutcome
from ...models.audit_record import AuditRecord
from ...models.change_operator import ChangeOperator
from ...models.change_password import ChangePassword
from ...models.confirm_totp import ConfirmTotp
from ...models.envelope_invited_operator import EnvelopeInvitedOperator
from ...models.envelope_opened_session import EnvelopeOpenedSession
from ...models.envelope_operator import EnvelopeOperator
from ...models.envelope_recovery_codes import EnvelopeRecoveryCodes
from ...models.envelope_role import EnvelopeRole
from ...models.envelope_session import EnvelopeSession
from ...models.envelope_signed_in_operator import EnvelopeSignedInOperator
from ...models.envelope_totp_secret import EnvelopeTotpSecret
from ...models.error_envelope import ErrorEnvelope
from ...models.invite_operator import InviteOperator
from ...models.invited_operator import InvitedOperator
from ...models.list_of_audit_record import ListOfAuditRecord
from ...models.list_of_operator import ListOfOperator
from ...models.list_of_permission import ListOfPermission
from ...models.list_of_role import ListOfRole
from ...models.list_of_session import ListOfSession
from ...models.mode import Mode
from ...models.new_recovery_codes import NewRecoveryCodes
from ...models.open_session import OpenSession
from ...models.opened_session import OpenedSession
from ...models.operator import Operator
from ...models.operator_status import OperatorStatus
from ...models.permission import Permission
from ...models.role import Role
from ...models.role_to_keep import RoleToKeep
from ...models.session import Session
from ...models.signed_in_operator import SignedInOperator
from ...models.step_up import StepUp
from ...models.totp_secret import TotpSecret
from ...operations import Operations, new_key, walk
from ...types import UNSET, File, Unset
from . import accept_invitation as _accept_invitation
from . import begin_totp as _begin_totp
from . import change_operator as _change_operator
from . import change_own_password as _change_own_password
from . import change_role as _change_role
from . import close_current_session as _close_current_session
from . import close_session as _close_session
from . import confirm_totp as _confirm_totp
from . import create_role as _create_role
from . import disable_operator as _disable_operator
from . import enable_operator as _enable_operator
from . import get_operator as _get_operator
from . import get_signed_in_operator as _get_signed_in_operator
from . import invite_operator as _invite_operator
from . import list_audit_log as _list_audit_log
from . import list_operators as _list_operators
from . import list_permissions as _list_permissions
from . import list_roles as _list_roles
from . import list_sessions as _list_sessions
from . import open_session as _open_session
from . import remove_role as _remove_role
from . import remove_totp as _remove_totp
from . import renew_recovery_codes as _renew_recovery_codes
from . import reset_operator as _reset_operator
from . import step_up as _step_up
from . import unlock_operator as _unlock_operator


class StaffOperations(Operations):
    """Every operation about staff."""

    def list_audit_log(
        self,
        *,
        app_id: str | Unset = UNSET,
        actor_kind: ActorKind | Unset = UNSET,
        actor_id: str | Unset = UNSET,
        action: str | Unset = UNSET,
        target_kind: str | Unset = UNSET,
        target_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        outcome: AuditOutcome | Unset = UNSET,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Iterator[AuditRecord]:
        """Read the trail, newest first"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfAuditRecord,
                _list_audit_log.sync_detailed(
                    client=self._client,
                    app_id=app_id,
                    actor_kind=actor_kind,
                    actor_id=actor_id,
                    action=action,
                    target_kind=target_kind,
                    target_id=target_id,
                    mode=mode,
                    outcome=outcome,
                    from_=from_,
                    to=to,
                    page=page,
                    size=size,
                ),
            ),
            page,
            size,
            UNSET,
        )

    def accept_invitation(
        self,
        *,
        body: AcceptInvitation,
    ) -> Operator:
        """Set a password with an invitation"""
        return self._opened(
            EnvelopeOperator,
            _accept_invitation.sync_detailed(
                client=self._client,
                body=body,
            ),
        ).data

    def get_signed_in_operator(
        self,
    ) -> SignedInOperator:
        """Who you are and what you may do"""
        return self._opened(
            EnvelopeSignedInOperator,
            _get_signed_in_operator.sync_detailed(
                client=self._client,
            ),
        ).data

    def change_own_password(
        self,
        *,
        body: ChangePassword,
    ) -> Operator:
        """Change your password"""
        return self._opened(
            EnvelopeOperator,
            _change_own_password.sync_detailed(
                client=self._client,
                body=body,
            ),
        ).data

    def renew_recovery_codes(
        self,
    ) -> NewRecoveryCodes:
        """Make new recovery codes"""
        return self._opened(
            EnvelopeRecoveryCodes,
            _renew_recovery_codes.sync_detailed(
                client=self._client,
            ),
        ).data

    def begin_totp(
        self,
    ) -> TotpSecret:
        """Begin to set up a second factor"""
        return self._opened(
            EnvelopeTotpSecret,
            _begin_totp.sync_detailed(
                client=self._client,
            ),
        ).data

    def remove_totp(
        self,
    ) -> Operator:
        """Remove your second factor"""
        return self._opened(
            EnvelopeOperator,
            _remove_totp.sync_detailed(
                client=self._client,
            ),
        ).data

    def confirm_totp(
        self,
        *,
        body: ConfirmTotp,
    ) -> NewRecoveryCodes:
        """Finish setting up a second factor"""
        return self._opened(
            EnvelopeRecoveryCodes,
            _confirm_totp.sync_detailed(
                client=self._client,
                body=body,
            ),
        ).data

    def list_operators(
        self,
        *,
        status: OperatorStatus | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Iterator[Operator]:
        """List the operators, in the order in which they were invited"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfOperator,
                _list_operators.sync_detailed(
                    client=self._client,
                    status=status,
                    page=page,
                    size=size,
                ),
            ),
            page,
            size,
            UNSET,
        )

    def invite_operator(
        self,
        *,
        body: InviteOperator,
    ) -> InvitedOperator:
        """Invite somebody into the staff"""
        return self._opened(
            EnvelopeInvitedOperator,
            _invite_operator.sync_detailed(
                client=self._client,
                body=body,
            ),
        ).data

    def get_operator(
        self,
        id: str,
    ) -> Operator:
        """One operator"""
        return self._opened(
            EnvelopeOperator,
            _get_operator.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def change_operator(
        self,
        id: str,
        *,
        body: ChangeOperator,
    ) -> Operator:
        """Change an operator's name and grants"""
        return self._opened(
            EnvelopeOperator,
            _change_operator.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def disable_operator(
        self,
        id: str,
    ) -> Operator:
        """Shut an operator out"""
        return self._opened(
            EnvelopeOperator,
            _disable_operator.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def enable_operator(
        self,
        id: str,
    ) -> Operator:
        """Let an operator in again"""
        return self._opened(
            EnvelopeOperator,
            _enable_operator.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def reset_operator(
        self,
        id: str,
    ) -> InvitedOperator:
        """Take an operator's password and second factor away"""
        return self._opened(
            EnvelopeInvitedOperator,
            _reset_operator.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def unlock_operator(
        self,
        id: str,
    ) -> Operator:
        """Forget wrong attempts at an operator's account"""
        return self._opened(
            EnvelopeOperator,
            _unlock_operator.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def list_permissions(
        self,
    ) -> list[Permission]:
        """Everything that a role may allow"""
        return self._opened(
            ListOfPermission,
            _list_permissions.sync_detailed(
                client=self._client,
            ),
        ).data

    def list_roles(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Iterator[Role]:
        """List the roles, the built-in ones first"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfRole,
                _list_roles.sync_detailed(
                    client=self._client,
                    page=page,
                    size=size,
                ),
            ),
            page,
            size,
            UNSET,
        )

    def create_role(
        self,
        *,
        body: RoleToKeep,
    ) -> Role:
        """Make a role"""
        return self._opened(
            EnvelopeRole,
            _create_role.sync_detailed(
                client=self._client,
                body=body,
            ),
        ).data

    def change_role(
        self,
        id: str,
        *,
        body: RoleToKeep,
    ) -> Role:
        """Change what a role is called and allows"""
        return self._opened(
            EnvelopeRole,
            _change_role.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def remove_role(
        self,
        id: str,
    ) -> Role:
        """Remove a role that nobody has"""
        return self._opened(
            EnvelopeRole,
            _remove_role.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def list_sessions(
        self,
    ) -> list[Session]:
        """Your sessions that still count, newest first"""
        return self._opened(
            ListOfSession,
            _list_sessions.sync_detailed(
                client=self._client,
            ),
        ).data

    def open_session(
        self,
        *,
        body: OpenSession,
    ) -> OpenedSession:
        """Sign in"""
        return self._opened(
            EnvelopeOpenedSession,
            _open_session.sync_detailed(
                client=self._client,
                body=body,
            ),
        ).data

    def close_current_session(
        self,
    ) -> Session:
        """Sign out"""
        return self._opened(
            EnvelopeSession,
            _close_current_session.sync_detailed(
                client=self._client,
            ),
        ).data

    def step_up(
        self,
        *,
        body: StepUp,
    ) -> Session:
        """Prove yourself again"""
        return self._opened(
            EnvelopeSession,
            _step_up.sync_detailed(
                client=self._client,
                body=body,
            ),
        ).data

    def close_session(
        self,
        id: str,
    ) -> Session:
        """End one of your sessions"""
        return self._opened(
            EnvelopeSession,
            _close_session.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data
