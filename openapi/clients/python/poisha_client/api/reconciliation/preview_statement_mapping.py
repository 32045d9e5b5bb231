from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_statement_preview import EnvelopeStatementPreview
from ...models.error_envelope import ErrorEnvelope
from ...models.preview_statement_mapping import PreviewStatementMapping
from ...types import Response


def _get_kwargs(
    *,
    body: PreviewStatementMapping,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/admin/reconciliation/mappings/preview",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeStatementPreview | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopeStatementPreview.from_dict(response.json())

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
) -> Response[EnvelopeStatementPreview | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: PreviewStatementMapping,
) -> Response[EnvelopeStatementPreview | ErrorEnvelope]:
    """Try a mapping on a sample

     Shows the sample as it stands, what each column says, and what becomes of its first lines; keeps
    nothing.

    Args:
        body (PreviewStatementMapping): A sample, and how it is to be read: by a layout that is
            being made, else by a mapping

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeStatementPreview | ErrorEnvelope]
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
    body: PreviewStatementMapping,
) -> EnvelopeStatementPreview | ErrorEnvelope | None:
    """Try a mapping on a sample

     Shows the sample as it stands, what each column says, and what becomes of its first lines; keeps
    nothing.

    Args:
        body (PreviewStatementMapping): A sample, and how it is to be read: by a layout that is
            being made, else by a mapping

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeStatementPreview | ErrorEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: PreviewStatementMapping,
) -> Response[EnvelopeStatementPreview | ErrorEnvelope]:
    """Try a mapping on a sample

     Shows the sample as it stands, what each column says, and what becomes of its first lines; keeps
    nothing.

    Args:
        body (PreviewStatementMapping): A sample, and how it is to be read: by a layout that is
            being made, else by a mapping

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeStatementPreview | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: PreviewStatementMapping,
) -> EnvelopeStatementPreview | ErrorEnvelope | None:
    """Try a mapping on a sample

     Shows the sample as it stands, what each column says, and what becomes of its first lines; keeps
    nothing.

    Args:
        body (PreviewStatementMapping): A sample, and how it is to be read: by a layout that is
            being made, else by a mapping

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeStatementPreview | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
