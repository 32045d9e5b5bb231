from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.list_of_statement_mapping import ListOfStatementMapping
from ...models.method import Method
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    app_id: str | Unset = UNSET,
    gateway: Method,
    name: str,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["appId"] = app_id

    json_gateway = gateway.value
    params["gateway"] = json_gateway

    params["name"] = name

    params["page"] = page

    params["size"] = size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/admin/reconciliation/mappings/versions",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ListOfStatementMapping | None:
    if response.status_code == 200:
        response_200 = ListOfStatementMapping.from_dict(response.json())

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
) -> Response[ErrorEnvelope | ListOfStatementMapping]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    app_id: str | Unset = UNSET,
    gateway: Method,
    name: str,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfStatementMapping]:
    """Every version of a mapping

     Newest first: the first reads what comes from now on, and by the others earlier statements were
    read. What comes with
    Poisha has none.

    Args:
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        gateway (Method): A way to pay
        name (str):  Example: Demo Shop.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfStatementMapping]
    """

    kwargs = _get_kwargs(
        app_id=app_id,
        gateway=gateway,
        name=name,
        page=page,
        size=size,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    app_id: str | Unset = UNSET,
    gateway: Method,
    name: str,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> ErrorEnvelope | ListOfStatementMapping | None:
    """Every version of a mapping

     Newest first: the first reads what comes from now on, and by the others earlier statements were
    read. What comes with
    Poisha has none.

    Args:
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        gateway (Method): A way to pay
        name (str):  Example: Demo Shop.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfStatementMapping
    """

    return sync_detailed(
        client=client,
        app_id=app_id,
        gateway=gateway,
        name=name,
        page=page,
        size=size,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    app_id: str | Unset = UNSET,
    gateway: Method,
    name: str,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfStatementMapping]:
    """Every version of a mapping

     Newest first: the first reads what comes from now on, and by the others earlier statements were
    read. What comes with
    Poisha has none.

    Args:
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        gateway (Method): A way to pay
        name (str):  Example: Demo Shop.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfStatementMapping]
    """

    kwargs = _get_kwargs(
        app_id=app_id,
        gateway=gateway,
        name=name,
        page=page,
        size=size,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    app_id: str | Unset = UNSET,
    gateway: Method,
    name: str,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> ErrorEnvelope | ListOfStatementMapping | None:
    """Every version of a mapping

     Newest first: the first reads what comes from now on, and by the others earlier statements were
    read. What comes with
    Poisha has none.

    Args:
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        gateway (Method): A way to pay
        name (str):  Example: Demo Shop.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfStatementMapping
    """

    return (
        await asyncio_detailed(
            client=client,
            app_id=app_id,
            gateway=gateway,
            name=name,
            page=page,
            size=size,
        )
    ).parsed
