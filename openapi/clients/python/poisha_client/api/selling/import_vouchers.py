from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_import import EnvelopeImport
from ...models.error_envelope import ErrorEnvelope
from ...models.import_vouchers_mode import ImportVouchersMode
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    id: str,
    mode: ImportVouchersMode,
    variant_id: str,
    *,
    body: File,
    dry_run: bool | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["dryRun"] = dry_run

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/admin/apps/{id}/vouchers/{mode}/variants/{variant_id}/import".format(
            id=quote(str(id), safe=""),
            mode=quote(str(mode), safe=""),
            variant_id=quote(str(variant_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = "application/octet-stream"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeImport | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopeImport.from_dict(response.json())

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
) -> Response[EnvelopeImport | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    mode: ImportVouchersMode,
    variant_id: str,
    *,
    client: AuthenticatedClient,
    body: File,
    dry_run: bool | Unset = UNSET,
) -> Response[EnvelopeImport | ErrorEnvelope]:
    """Bring codes into the pool of a variant

     The columns are `code`, and if you like `serial` and `expires_at` (RFC 3339). A code that is in a
    pool of the
    application and mode already, of whatever variant, is left alone, so the same file may be sent
    again. Codes are
    sealed before they are kept, and never shown again but to whom they were sold.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (ImportVouchersMode):  Example: TEST.
        variant_id (str):  Example: var_01kah2v8w4e9m7qk3s5r2n6t8z.
        dry_run (bool | Unset):  Example: True.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeImport | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        id=id,
        mode=mode,
        variant_id=variant_id,
        body=body,
        dry_run=dry_run,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    mode: ImportVouchersMode,
    variant_id: str,
    *,
    client: AuthenticatedClient,
    body: File,
    dry_run: bool | Unset = UNSET,
) -> EnvelopeImport | ErrorEnvelope | None:
    """Bring codes into the pool of a variant

     The columns are `code`, and if you like `serial` and `expires_at` (RFC 3339). A code that is in a
    pool of the
    application and mode already, of whatever variant, is left alone, so the same file may be sent
    again. Codes are
    sealed before they are kept, and never shown again but to whom they were sold.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (ImportVouchersMode):  Example: TEST.
        variant_id (str):  Example: var_01kah2v8w4e9m7qk3s5r2n6t8z.
        dry_run (bool | Unset):  Example: True.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeImport | ErrorEnvelope
    """

    return sync_detailed(
        id=id,
        mode=mode,
        variant_id=variant_id,
        client=client,
        body=body,
        dry_run=dry_run,
    ).parsed


async def asyncio_detailed(
    id: str,
    mode: ImportVouchersMode,
    variant_id: str,
    *,
    client: AuthenticatedClient,
    body: File,
    dry_run: bool | Unset = UNSET,
) -> Response[EnvelopeImport | ErrorEnvelope]:
    """Bring codes into the pool of a variant

     The columns are `code`, and if you like `serial` and `expires_at` (RFC 3339). A code that is in a
    pool of the
    application and mode already, of whatever variant, is left alone, so the same file may be sent
    again. Codes are
    sealed before they are kept, and never shown again but to whom they were sold.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (ImportVouchersMode):  Example: TEST.
        variant_id (str):  Example: var_01kah2v8w4e9m7qk3s5r2n6t8z.
        dry_run (bool | Unset):  Example: True.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeImport | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        id=id,
        mode=mode,
        variant_id=variant_id,
        body=body,
        dry_run=dry_run,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    mode: ImportVouchersMode,
    variant_id: str,
    *,
    client: AuthenticatedClient,
    body: File,
    dry_run: bool | Unset = UNSET,
) -> EnvelopeImport | ErrorEnvelope | None:
    """Bring codes into the pool of a variant

     The columns are `code`, and if you like `serial` and `expires_at` (RFC 3339). A code that is in a
    pool of the
    application and mode already, of whatever variant, is left alone, so the same file may be sent
    again. Codes are
    sealed before they are kept, and never shown again but to whom they were sold.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (ImportVouchersMode):  Example: TEST.
        variant_id (str):  Example: var_01kah2v8w4e9m7qk3s5r2n6t8z.
        dry_run (bool | Unset):  Example: True.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeImport | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            id=id,
            mode=mode,
            variant_id=variant_id,
            client=client,
            body=body,
            dry_run=dry_run,
        )
    ).parsed
