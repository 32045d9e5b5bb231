"""Every operation about onboarding."""

import datetime
from collections.abc import Iterator
from typing import Any, cast

from ...models.application import Application
from ...models.application_status import ApplicationStatus
from ...models.change_application import ChangeApplication
from ...models.change_application_endpoint_mode import ChangeApplicationEndpointMode
from ...models.change_house_gateway import ChangeHouseGateway
from ...models.change_house_gateway_mode import ChangeHouseGatewayMode
from ...models.change_webhook_endpoint import ChangeWebhookEndpoint
from ...models.clear_application_gateway_override_mode import ClearApplicationGatewayOverrideMode
from ...models.cleared_overrides import ClearedOverrides
from ...models.configure_application_gateway_method import ConfigureApplicationGatewayMethod
from ...models.configure_application_gateway_mode import ConfigureApplicationGatewayMode
from ...models.configure_gateway import ConfigureGateway
from ...models.create_application_endpoint_mode import CreateApplicationEndpointMode
from ...models.create_house_gateway import CreateHouseGateway
from ...models.create_house_gateway_mode import CreateHouseGatewayMode
from ...models.create_webhook_endpoint import CreateWebhookEndpoint
from ...models.credential import Credential
from ...models.envelope_application import EnvelopeApplication
from ...models.envelope_cleared_overrides import EnvelopeClearedOverrides
from ...models.envelope_credential import EnvelopeCredential
from ...models.envelope_fulfillment_url import EnvelopeFulfillmentUrl
from ...models.envelope_gateway_configuration import EnvelopeGatewayConfiguration
from ...models.envelope_issued_credential import EnvelopeIssuedCredential
from ...models.envelope_registered_application import EnvelopeRegisteredApplication
from ...models.envelope_webhook_endpoint import EnvelopeWebhookEndpoint
from ...models.error_envelope import ErrorEnvelope
from ...models.fulfillment_url import FulfillmentUrl
from ...models.gateway_configuration import GatewayConfiguration
from ...models.get_application_endpoint_mode import GetApplicationEndpointMode
from ...models.get_application_fulfillment_url_mode import GetApplicationFulfillmentUrlMode
from ...models.issue_credential import IssueCredential
from ...models.issued_credential import IssuedCredential
from ...models.list_application_endpoints_mode import ListApplicationEndpointsMode
from ...models.list_application_gateways_mode import ListApplicationGatewaysMode
from ...models.list_house_gateways_mode import ListHouseGatewaysMode
from ...models.list_of_application import ListOfApplication
from ...models.list_of_credential import ListOfCredential
from ...models.list_of_gateway_configuration import ListOfGatewayConfiguration
from ...models.list_of_webhook_endpoint import ListOfWebhookEndpoint
from ...models.override_gateway import OverrideGateway
from ...models.register_application import RegisterApplication
from ...models.registered_application import RegisteredApplication
from ...models.remove_application_endpoint_mode import RemoveApplicationEndpointMode
from ...models.remove_application_gateway_method import RemoveApplicationGatewayMethod
from ...models.remove_application_gateway_mode import RemoveApplicationGatewayMode
from ...models.remove_house_gateway_mode import RemoveHouseGatewayMode
from ...models.rotate_application_endpoint_secret_mode import RotateApplicationEndpointSecretMode
from ...models.rotate_credentials import RotateCredentials
from ...models.set_application_fulfillment_url_mode import SetApplicationFulfillmentUrlMode
from ...models.set_fulfillment_url import SetFulfillmentUrl
from ...models.webhook_endpoint import WebhookEndpoint
from ...operations import Operations, new_key, walk
from ...types import UNSET, File, Unset
from . import change_application as _change_application
from . import change_application_endpoint as _change_application_endpoint
from . import change_house_gateway as _change_house_gateway
from . import clear_application_gateway_override as _clear_application_gateway_override
from . import configure_application_gateway as _configure_application_gateway
from . import create_application_endpoint as _create_application_endpoint
from . import create_house_gateway as _create_house_gateway
from . import get_application as _get_application
from . import get_application_endpoint as _get_application_endpoint
from . import get_application_fulfillment_url as _get_application_fulfillment_url
from . import issue_credential as _issue_credential
from . import list_application_endpoints as _list_application_endpoints
from . import list_application_gateways as _list_application_gateways
from . import list_credentials as _list_credentials
from . import list_house_gateways as _list_house_gateways
from . import override_application_gateway as _override_application_gateway
from . import register_application as _register_application
from . import remove_application_endpoint as _remove_application_endpoint
from . import remove_application_gateway as _remove_application_gateway
from . import remove_house_gateway as _remove_house_gateway
from . import resume_application as _resume_application
from . import revoke_credential as _revoke_credential
from . import rotate_application_endpoint_secret as _rotate_application_endpoint_secret
from . import rotate_credentials as _rotate_credentials
from . import search_applications as _search_applications
from . import set_application_fulfillment_url as _set_application_fulfillment_url
from . import suspend_application as _suspend_application


class OnboardingOperations(Operations):
    """Every operation about onboarding."""

    def search_applications(
        self,
        *,
        name_contains: str | Unset = UNSET,
        status: ApplicationStatus | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Iterator[Application]:
        """Search the applications within your reach, newest first"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfApplication,
                _search_applications.sync_detailed(
                    client=self._client,
                    name_contains=name_contains,
                    status=status,
                    page=page,
                    size=size,
                ),
            ),
            page,
            size,
            UNSET,
        )

    def register_application(
        self,
        *,
        body: RegisterApplication,
        idempotency_key: str | Unset = UNSET,
    ) -> RegisteredApplication:
        """Register an application"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeRegisteredApplication,
            _register_application.sync_detailed(
                client=self._client,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def get_application(
        self,
        id: str,
    ) -> Application:
        """One application"""
        return self._opened(
            EnvelopeApplication,
            _get_application.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def list_credentials(
        self,
        id: str,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Iterator[Credential]:
        """An application's credentials, newest first"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfCredential,
                _list_credentials.sync_detailed(
                    client=self._client,
                    id=id,
                    page=page,
                    size=size,
                ),
            ),
            page,
            size,
            UNSET,
        )

    def issue_credential(
        self,
        id: str,
        *,
        body: IssueCredential,
        idempotency_key: str | Unset = UNSET,
    ) -> IssuedCredential:
        """Issue one more credential beside those that work"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeIssuedCredential,
            _issue_credential.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def rotate_credentials(
        self,
        id: str,
        *,
        body: RotateCredentials,
        idempotency_key: str | Unset = UNSET,
    ) -> IssuedCredential:
        """Replace the credentials of one mode"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeIssuedCredential,
            _rotate_credentials.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def revoke_credential(
        self,
        id: str,
        credential_id: str,
    ) -> Credential:
        """End a credential at once"""
        return self._opened(
            EnvelopeCredential,
            _revoke_credential.sync_detailed(
                client=self._client,
                id=id,
                credential_id=credential_id,
            ),
        ).data

    def get_application_fulfillment_url(
        self,
        id: str,
        mode: GetApplicationFulfillmentUrlMode,
    ) -> FulfillmentUrl:
        """The address where an application is asked to deliver, in one mode"""
        return self._opened(
            EnvelopeFulfillmentUrl,
            _get_application_fulfillment_url.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
            ),
        ).data

    def set_application_fulfillment_url(
        self,
        id: str,
        mode: SetApplicationFulfillmentUrlMode,
        *,
        body: SetFulfillmentUrl,
    ) -> FulfillmentUrl:
        """Set the address where an application is asked to deliver"""
        return self._opened(
            EnvelopeFulfillmentUrl,
            _set_application_fulfillment_url.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                body=body,
            ),
        ).data

    def override_application_gateway(
        self,
        id: str,
        *,
        body: OverrideGateway,
    ) -> GatewayConfiguration:
        """Point an application at one of the house's configurations"""
        return self._opened(
            EnvelopeGatewayConfiguration,
            _override_application_gateway.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def clear_application_gateway_override(
        self,
        id: str,
        mode: ClearApplicationGatewayOverrideMode,
    ) -> ClearedOverrides:
        """Take an application's overrides in one mode away"""
        return self._opened(
            EnvelopeClearedOverrides,
            _clear_application_gateway_override.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
            ),
        ).data

    def list_application_gateways(
        self,
        id: str,
        mode: ListApplicationGatewaysMode,
    ) -> list[GatewayConfiguration]:
        """How gateways are set up for an application in one mode"""
        return self._opened(
            ListOfGatewayConfiguration,
            _list_application_gateways.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
            ),
        ).data

    def configure_application_gateway(
        self,
        id: str,
        mode: ConfigureApplicationGatewayMode,
        method: ConfigureApplicationGatewayMethod,
        *,
        body: ConfigureGateway,
    ) -> GatewayConfiguration:
        """Set up an application's own account at a gateway, or change it"""
        return self._opened(
            EnvelopeGatewayConfiguration,
            _configure_application_gateway.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                method=method,
                body=body,
            ),
        ).data

    def remove_application_gateway(
        self,
        id: str,
        mode: RemoveApplicationGatewayMode,
        method: RemoveApplicationGatewayMethod,
    ) -> GatewayConfiguration:
        """Take an application's own account at a gateway away"""
        return self._opened(
            EnvelopeGatewayConfiguration,
            _remove_application_gateway.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                method=method,
            ),
        ).data

    def resume_application(
        self,
        id: str,
    ) -> Application:
        """Let a suspended application call again"""
        return self._opened(
            EnvelopeApplication,
            _resume_application.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def change_application(
        self,
        id: str,
        *,
        body: ChangeApplication,
    ) -> Application:
        """Change an application's name and settings"""
        return self._opened(
            EnvelopeApplication,
            _change_application.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def suspend_application(
        self,
        id: str,
    ) -> Application:
        """Stop an application from calling"""
        return self._opened(
            EnvelopeApplication,
            _suspend_application.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def list_application_endpoints(
        self,
        id: str,
        mode: ListApplicationEndpointsMode,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Iterator[WebhookEndpoint]:
        """An application's webhook endpoints in one mode, newest first"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfWebhookEndpoint,
                _list_application_endpoints.sync_detailed(
                    client=self._client,
                    id=id,
                    mode=mode,
                    page=page,
                    size=size,
                ),
            ),
            page,
            size,
            UNSET,
        )

    def create_application_endpoint(
        self,
        id: str,
        mode: CreateApplicationEndpointMode,
        *,
        body: CreateWebhookEndpoint,
        idempotency_key: str | Unset = UNSET,
    ) -> WebhookEndpoint:
        """Create a webhook endpoint for an application"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeWebhookEndpoint,
            _create_application_endpoint.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def get_application_endpoint(
        self,
        id: str,
        mode: GetApplicationEndpointMode,
        endpoint_id: str,
    ) -> WebhookEndpoint:
        """One webhook endpoint of an application"""
        return self._opened(
            EnvelopeWebhookEndpoint,
            _get_application_endpoint.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                endpoint_id=endpoint_id,
            ),
        ).data

    def change_application_endpoint(
        self,
        id: str,
        mode: ChangeApplicationEndpointMode,
        endpoint_id: str,
        *,
        body: ChangeWebhookEndpoint,
    ) -> WebhookEndpoint:
        """Change a webhook endpoint of an application, or switch it on or off"""
        return self._opened(
            EnvelopeWebhookEndpoint,
            _change_application_endpoint.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                endpoint_id=endpoint_id,
                body=body,
            ),
        ).data

    def remove_application_endpoint(
        self,
        id: str,
        mode: RemoveApplicationEndpointMode,
        endpoint_id: str,
    ) -> WebhookEndpoint:
        """Remove a webhook endpoint of an application; nothing is delivered to it any more"""
        return self._opened(
            EnvelopeWebhookEndpoint,
            _remove_application_endpoint.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                endpoint_id=endpoint_id,
            ),
        ).data

    def rotate_application_endpoint_secret(
        self,
        id: str,
        mode: RotateApplicationEndpointSecretMode,
        endpoint_id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> WebhookEndpoint:
        """Replace the signing secret of an application's endpoint"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeWebhookEndpoint,
            _rotate_application_endpoint_secret.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                endpoint_id=endpoint_id,
                idempotency_key=idempotency_key,
            ),
        ).data

    def list_house_gateways(
        self,
        mode: ListHouseGatewaysMode,
    ) -> list[GatewayConfiguration]:
        """The house's accounts at gateways in one mode"""
        return self._opened(
            ListOfGatewayConfiguration,
            _list_house_gateways.sync_detailed(
                client=self._client,
                mode=mode,
            ),
        ).data

    def create_house_gateway(
        self,
        mode: CreateHouseGatewayMode,
        *,
        body: CreateHouseGateway,
    ) -> GatewayConfiguration:
        """Set up an account of the house at a gateway"""
        return self._opened(
            EnvelopeGatewayConfiguration,
            _create_house_gateway.sync_detailed(
                client=self._client,
                mode=mode,
                body=body,
            ),
        ).data

    def change_house_gateway(
        self,
        mode: ChangeHouseGatewayMode,
        configuration_id: str,
        *,
        body: ChangeHouseGateway,
    ) -> GatewayConfiguration:
        """Change an account of the house"""
        return self._opened(
            EnvelopeGatewayConfiguration,
            _change_house_gateway.sync_detailed(
                client=self._client,
                mode=mode,
                configuration_id=configuration_id,
                body=body,
            ),
        ).data

    def remove_house_gateway(
        self,
        mode: RemoveHouseGatewayMode,
        configuration_id: str,
    ) -> GatewayConfiguration:
        """Take an account of the house away"""
        return self._opened(
            EnvelopeGatewayConfiguration,
            _remove_house_gateway.sync_detailed(
                client=self._client,
                mode=mode,
                configuration_id=configuration_id,
            ),
        ).data
