from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_ledger_verification import EnvelopeLedgerVerification
from ...models.error_envelope import ErrorEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/admin/ledger/verification",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeLedgerVerification | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopeLedgerVerification.from_dict(response.json())

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
) -> Response[EnvelopeLedgerVerification | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
) -> Response[EnvelopeLedgerVerification | ErrorEnvelope]:
    """Prove the next part of the book

     Recomputes the hash of some thousand blocks and holds it against their transfers and the block
    before. Go on with
    `nextCursor` until there is none: the last part proves besides that no transfer is outside the
    chain, and that every
    balance is the sum of its transfers. `faults` names what does not hold; nothing is repaired.

    Args:
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeLedgerVerification | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
) -> EnvelopeLedgerVerification | ErrorEnvelope | None:
    """Prove the next part of the book

     Recomputes the hash of some thousand blocks and holds it against their transfers and the block
    before. Go on with
    `nextCursor` until there is none: the last part proves besides that no transfer is outside the
    chain, and that every
    balance is the sum of its transfers. `faults` names what does not hold; nothing is repaired.

    Args:
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeLedgerVerification | ErrorEnvelope
    """

    return sync_detailed(
        client=client,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
) -> Response[EnvelopeLedgerVerification | ErrorEnvelope]:
    """Prove the next part of the book

     Recomputes the hash of some thousand blocks and holds it against their transfers and the block
    before. Go on with
    `nextCursor` until there is none: the last part proves besides that no transfer is outside the
    chain, and that every
    balance is the sum of its transfers. `faults` names what does not hold; nothing is repaired.

    Args:
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeLedgerVerification | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
) -> EnvelopeLedgerVerification | ErrorEnvelope | None:
    """Prove the next part of the book

     Recomputes the hash of some thousand blocks and holds it against their transfers and the block
    before. Go on with
    `nextCursor` until there is none: the last part proves besides that no transfer is outside the
    chain, and that every
    balance is the sum of its transfers. `faults` names what does not hold; nothing is repaired.

    Args:
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeLedgerVerification | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            cursor=cursor,
        )
    ).parsed
