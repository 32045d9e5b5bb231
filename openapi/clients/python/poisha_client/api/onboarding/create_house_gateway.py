from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_house_gateway import CreateHouseGateway
from ...models.create_house_gateway_mode import CreateHouseGatewayMode
from ...models.envelope_gateway_configuration import EnvelopeGatewayConfiguration
from ...models.error_envelope import ErrorEnvelope
from ...types import Response


def _get_kwargs(
    mode: CreateHouseGatewayMode,
    *,
    body: CreateHouseGateway,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/admin/gateways/{mode}".format(
            mode=quote(str(mode), safe=""),
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
    mode: CreateHouseGatewayMode,
    *,
    client: AuthenticatedClient,
    body: CreateHouseGateway,
) -> Response[EnvelopeGatewayConfiguration | ErrorEnvelope]:
    """Set up an account of the house at a gateway

     The default serves every application that has none of its own; the others serve those that are
    pointed at them.

    Args:
        mode (CreateHouseGatewayMode):  Example: TEST.
        body (CreateHouseGateway): A configuration of the house

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeGatewayConfiguration | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        mode=mode,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    mode: CreateHouseGatewayMode,
    *,
    client: AuthenticatedClient,
    body: CreateHouseGateway,
) -> EnvelopeGatewayConfiguration | ErrorEnvelope | None:
    """Set up an account of the house at a gateway

     The default serves every application that has none of its own; the others serve those that are
    pointed at them.

    Args:
        mode (CreateHouseGatewayMode):  Example: TEST.
        body (CreateHouseGateway): A configuration of the house

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeGatewayConfiguration | ErrorEnvelope
    """

    return sync_detailed(
        mode=mode,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    mode: CreateHouseGatewayMode,
    *,
    client: AuthenticatedClient,
    body: CreateHouseGateway,
) -> Response[EnvelopeGatewayConfiguration | ErrorEnvelope]:
    """Set up an account of the house at a gateway

     The default serves every application that has none of its own; the others serve those that are
    pointed at them.

    Args:
        mode (CreateHouseGatewayMode):  Example: TEST.
        body (CreateHouseGateway): A configuration of the house

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeGatewayConfiguration | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        mode=mode,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    mode: CreateHouseGatewayMode,
    *,
    client: AuthenticatedClient,
    body: CreateHouseGateway,
) -> EnvelopeGatewayConfiguration | ErrorEnvelope | None:
    """Set up an account of the house at a gateway

     The default serves every application that has none of its own; the others serve those that are
    pointed at them.

    Args:
        mode (CreateHouseGatewayMode):  Example: TEST.
        body (CreateHouseGateway): A configuration of the house

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeGatewayConfiguration | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            mode=mode,
            client=client,
            body=body,
        )
    ).parsed
