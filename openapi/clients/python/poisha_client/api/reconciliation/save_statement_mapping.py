from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_statement_mapping import EnvelopeStatementMapping
from ...models.error_envelope import ErrorEnvelope
from ...models.save_statement_mapping import SaveStatementMapping
from ...types import Response


def _get_kwargs(
    *,
    body: SaveStatementMapping,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/admin/reconciliation/mappings",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeStatementMapping | ErrorEnvelope | None:
    if response.status_code == 201:
        response_201 = EnvelopeStatementMapping.from_dict(response.json())

        return response_201

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
) -> Response[EnvelopeStatementMapping | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: SaveStatementMapping,
) -> Response[EnvelopeStatementMapping | ErrorEnvelope]:
    """Save a mapping

     As a new one, or as the next version of the one with that name. Statements that came before keep the
    version that
    they were read with.

    Args:
        body (SaveStatementMapping): A mapping to be saved: as a new one, or as the next version
            of the one with that name

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeStatementMapping | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: SaveStatementMapping,
) -> EnvelopeStatementMapping | ErrorEnvelope | None:
    """Save a mapping

     As a new one, or as the next version of the one with that name. Statements that came before keep the
    version that
    they were read with.

    Args:
        body (SaveStatementMapping): A mapping to be saved: as a new one, or as the next version
            of the one with that name

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeStatementMapping | ErrorEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: SaveStatementMapping,
) -> Response[EnvelopeStatementMapping | ErrorEnvelope]:
    """Save a mapping

     As a new one, or as the next version of the one with that name. Statements that came before keep the
    version that
    they were read with.

    Args:
        body (SaveStatementMapping): A mapping to be saved: as a new one, or as the next version
            of the one with that name

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeStatementMapping | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: SaveStatementMapping,
) -> EnvelopeStatementMapping | ErrorEnvelope | None:
    """Save a mapping

     As a new one, or as the next version of the one with that name. Statements that came before keep the
    version that
    they were read with.

    Args:
        body (SaveStatementMapping): A mapping to be saved: as a new one, or as the next version
            of the one with that name

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeStatementMapping | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
