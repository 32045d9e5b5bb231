from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.list_house_gateways_mode import ListHouseGatewaysMode
from ...models.list_of_gateway_configuration import ListOfGatewayConfiguration
from ...types import Response


def _get_kwargs(
    mode: ListHouseGatewaysMode,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/admin/gateways/{mode}".format(
            mode=quote(str(mode), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ListOfGatewayConfiguration | None:
    if response.status_code == 200:
        response_200 = ListOfGatewayConfiguration.from_dict(response.json())

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
) -> Response[ErrorEnvelope | ListOfGatewayConfiguration]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    mode: ListHouseGatewaysMode,
    *,
    client: AuthenticatedClient,
) -> Response[ErrorEnvelope | ListOfGatewayConfiguration]:
    """The house's accounts at gateways in one mode

     All of them on one page, oldest first; secrets are never shown.

    Args:
        mode (ListHouseGatewaysMode):  Example: TEST.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfGatewayConfiguration]
    """

    kwargs = _get_kwargs(
        mode=mode,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    mode: ListHouseGatewaysMode,
    *,
    client: AuthenticatedClient,
) -> ErrorEnvelope | ListOfGatewayConfiguration | None:
    """The house's accounts at gateways in one mode

     All of them on one page, oldest first; secrets are never shown.

    Args:
        mode (ListHouseGatewaysMode):  Example: TEST.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfGatewayConfiguration
    """

    return sync_detailed(
        mode=mode,
        client=client,
    ).parsed


async def asyncio_detailed(
    mode: ListHouseGatewaysMode,
    *,
    client: AuthenticatedClient,
) -> Response[ErrorEnvelope | ListOfGatewayConfiguration]:
    """The house's accounts at gateways in one mode

     All of them on one page, oldest first; secrets are never shown.

    Args:
        mode (ListHouseGatewaysMode):  Example: TEST.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfGatewayConfiguration]
    """

    kwargs = _get_kwargs(
        mode=mode,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    mode: ListHouseGatewaysMode,
    *,
    client: AuthenticatedClient,
) -> ErrorEnvelope | ListOfGatewayConfiguration | None:
    """The house's accounts at gateways in one mode

     All of them on one page, oldest first; secrets are never shown.

    Args:
        mode (ListHouseGatewaysMode):  Example: TEST.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfGatewayConfiguration
    """

    return (
        await asyncio_detailed(
            mode=mode,
            client=client,
        )
    ).parsed
