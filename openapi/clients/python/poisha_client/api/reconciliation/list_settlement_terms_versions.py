from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.list_of_settlement_terms import ListOfSettlementTerms
from ...models.list_settlement_terms_versions_method import ListSettlementTermsVersionsMethod
from ...models.list_settlement_terms_versions_mode import ListSettlementTermsVersionsMode
from ...types import UNSET, Response, Unset


def _get_kwargs(
    mode: ListSettlementTermsVersionsMode,
    method: ListSettlementTermsVersionsMethod,
    *,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params["size"] = size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/admin/reconciliation/terms/{mode}/{method}/versions".format(
            mode=quote(str(mode), safe=""),
            method=quote(str(method), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ListOfSettlementTerms | None:
    if response.status_code == 200:
        response_200 = ListOfSettlementTerms.from_dict(response.json())

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
) -> Response[ErrorEnvelope | ListOfSettlementTerms]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    mode: ListSettlementTermsVersionsMode,
    method: ListSettlementTermsVersionsMethod,
    *,
    client: AuthenticatedClient,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfSettlementTerms]:
    """Every version of what was agreed with a gateway

     Newest first: the first holds now, and by the others earlier runs judged.

    Args:
        mode (ListSettlementTermsVersionsMode):  Example: TEST.
        method (ListSettlementTermsVersionsMethod):  Example: sslcommerz.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfSettlementTerms]
    """

    kwargs = _get_kwargs(
        mode=mode,
        method=method,
        page=page,
        size=size,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    mode: ListSettlementTermsVersionsMode,
    method: ListSettlementTermsVersionsMethod,
    *,
    client: AuthenticatedClient,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> ErrorEnvelope | ListOfSettlementTerms | None:
    """Every version of what was agreed with a gateway

     Newest first: the first holds now, and by the others earlier runs judged.

    Args:
        mode (ListSettlementTermsVersionsMode):  Example: TEST.
        method (ListSettlementTermsVersionsMethod):  Example: sslcommerz.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfSettlementTerms
    """

    return sync_detailed(
        mode=mode,
        method=method,
        client=client,
        page=page,
        size=size,
    ).parsed


async def asyncio_detailed(
    mode: ListSettlementTermsVersionsMode,
    method: ListSettlementTermsVersionsMethod,
    *,
    client: AuthenticatedClient,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfSettlementTerms]:
    """Every version of what was agreed with a gateway

     Newest first: the first holds now, and by the others earlier runs judged.

    Args:
        mode (ListSettlementTermsVersionsMode):  Example: TEST.
        method (ListSettlementTermsVersionsMethod):  Example: sslcommerz.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfSettlementTerms]
    """

    kwargs = _get_kwargs(
        mode=mode,
        method=method,
        page=page,
        size=size,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    mode: ListSettlementTermsVersionsMode,
    method: ListSettlementTermsVersionsMethod,
    *,
    client: AuthenticatedClient,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> ErrorEnvelope | ListOfSettlementTerms | None:
    """Every version of what was agreed with a gateway

     Newest first: the first holds now, and by the others earlier runs judged.

    Args:
        mode (ListSettlementTermsVersionsMode):  Example: TEST.
        method (ListSettlementTermsVersionsMethod):  Example: sslcommerz.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfSettlementTerms
    """

    return (
        await asyncio_detailed(
            mode=mode,
            method=method,
            client=client,
            page=page,
            size=size,
        )
    ).parsed
