from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_refund_dry_run import EnvelopeRefundDryRun
from ...models.error_envelope import ErrorEnvelope
from ...types import Response


def _get_kwargs(
    id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/admin/refunds/{id}/dry-run".format(
            id=quote(str(id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeRefundDryRun | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopeRefundDryRun.from_dict(response.json())

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

    if response.status_code == 422:
        response_422 = ErrorEnvelope.from_dict(response.json())

        return response_422

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
) -> Response[EnvelopeRefundDryRun | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[EnvelopeRefundDryRun | ErrorEnvelope]:
    """See what your approval would do, before you give it

     Told by the very rule that would decide: where the refund would stand, what would move in the
    ledger, and what the
    gateway would be asked. Nothing is kept and nobody is called. It is refused where the approval would
    be.

    Args:
        id (str):  Example: rfd_01kah2v8w4e9m7qk3s5r2n6t8z.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeRefundDryRun | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        id=id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
) -> EnvelopeRefundDryRun | ErrorEnvelope | None:
    """See what your approval would do, before you give it

     Told by the very rule that would decide: where the refund would stand, what would move in the
    ledger, and what the
    gateway would be asked. Nothing is kept and nobody is called. It is refused where the approval would
    be.

    Args:
        id (str):  Example: rfd_01kah2v8w4e9m7qk3s5r2n6t8z.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeRefundDryRun | ErrorEnvelope
    """

    return sync_detailed(
        id=id,
        client=client,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[EnvelopeRefundDryRun | ErrorEnvelope]:
    """See what your approval would do, before you give it

     Told by the very rule that would decide: where the refund would stand, what would move in the
    ledger, and what the
    gateway would be asked. Nothing is kept and nobody is called. It is refused where the approval would
    be.

    Args:
        id (str):  Example: rfd_01kah2v8w4e9m7qk3s5r2n6t8z.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeRefundDryRun | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        id=id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
) -> EnvelopeRefundDryRun | ErrorEnvelope | None:
    """See what your approval would do, before you give it

     Told by the very rule that would decide: where the refund would stand, what would move in the
    ledger, and what the
    gateway would be asked. Nothing is kept and nobody is called. It is refused where the approval would
    be.

    Args:
        id (str):  Example: rfd_01kah2v8w4e9m7qk3s5r2n6t8z.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeRefundDryRun | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
        )
    ).parsed
