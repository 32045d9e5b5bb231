from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.change_house_gateway import ChangeHouseGateway
from ...models.change_house_gateway_mode import ChangeHouseGatewayMode
from ...models.envelope_gateway_configuration import EnvelopeGatewayConfiguration
from ...models.error_envelope import ErrorEnvelope
from ...types import Response


def _get_kwargs(
    mode: ChangeHouseGatewayMode,
    configuration_id: str,
    *,
    body: ChangeHouseGateway,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/admin/gateways/{mode}/{configuration_id}".format(
            mode=quote(str(mode), safe=""),
            configuration_id=quote(str(configuration_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeGatewayConfiguration | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopeGatewayConfiguration.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ErrorEnvelope.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ErrorEnvelope.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = ErrorEnvelope.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = ErrorEnvelope.from_dict(response.json())

        return response_409

    if response.status_code == 413:
        response_413 = ErrorEnvelope.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = ErrorEnvelope.from_dict(response.json())

        return response_415

    if response.status_code == 500:
        response_500 = ErrorEnvelope.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[EnvelopeGatewayConfiguration | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    mode: ChangeHouseGatewayMode,
    configuration_id: str,
    *,
    client: AuthenticatedClient,
    body: ChangeHouseGateway,
) -> Response[EnvelopeGatewayConfiguration | ErrorEnvelope]:
    """Change an account of the house

     Secrets that are left out stay, and so does the merchant account.

    Args:
        mode (ChangeHouseGatewayMode):  Example: TEST.
        configuration_id (str):  Example: gwc_01kah2v8w4e9m7qk3s5r2n6t8z.
        body (ChangeHouseGateway): What a configuration of the house is from now on

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeGatewayConfiguration | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        mode=mode,
        configuration_id=configuration_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    mode: ChangeHouseGatewayMode,
    configuration_id: str,
    *,
    client: AuthenticatedClient,
    body: ChangeHouseGateway,
) -> EnvelopeGatewayConfiguration | ErrorEnvelope | None:
    """Change an account of the house

     Secrets that are left out stay, and so does the merchant account.

    Args:
        mode (ChangeHouseGatewayMode):  Example: TEST.
        configuration_id (str):  Example: gwc_01kah2v8w4e9m7qk3s5r2n6t8z.
        body (ChangeHouseGateway): What a configuration of the house is from now on

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeGatewayConfiguration | ErrorEnvelope
    """

    return sync_detailed(
        mode=mode,
        configuration_id=configuration_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    mode: ChangeHouseGatewayMode,
    configuration_id: str,
    *,
    client: AuthenticatedClient,
    body: ChangeHouseGateway,
) -> Response[EnvelopeGatewayConfiguration | ErrorEnvelope]:
    """Change an account of the house

     Secrets that are left out stay, and so does the merchant account.

    Args:
        mode (ChangeHouseGatewayMode):  Example: TEST.
        configuration_id (str):  Example: gwc_01kah2v8w4e9m7qk3s5r2n6t8z.
        body (ChangeHouseGateway): What a configuration of the house is from now on

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeGatewayConfiguration | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        mode=mode,
        configuration_id=configuration_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    mode: ChangeHouseGatewayMode,
    configuration_id: str,
    *,
    client: AuthenticatedClient,
    body: ChangeHouseGateway,
) -> EnvelopeGatewayConfiguration | ErrorEnvelope | None:
    """Change an account of the house

     Secrets that are left out stay, and so does the merchant account.

    Args:
        mode (ChangeHouseGatewayMode):  Example: TEST.
        configuration_id (str):  Example: gwc_01kah2v8w4e9m7qk3s5r2n6t8z.
        body (ChangeHouseGateway): What a configuration of the house is from now on

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeGatewayConfiguration | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            mode=mode,
            configuration_id=configuration_id,
            client=client,
            body=body,
        )
    ).parsed
