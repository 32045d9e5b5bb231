from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_import import EnvelopeImport
from ...models.error_envelope import ErrorEnvelope
from ...models.import_catalogue_mode import ImportCatalogueMode
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    id: str,
    mode: ImportCatalogueMode,
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
        "url": "/admin/apps/{id}/catalogue/{mode}/import".format(
            id=quote(str(id), safe=""),
            mode=quote(str(mode), safe=""),
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
    mode: ImportCatalogueMode,
    *,
    client: AuthenticatedClient,
    body: File,
    dry_run: bool | Unset = UNSET,
) -> Response[EnvelopeImport | ErrorEnvelope]:
    """Bring a catalogue in from a file

     One variant a line, known by its SKU: what is there is changed, what is not is made, and a cell that
    is empty
    changes nothing, so the same file may be sent again. Each line is taken or refused by itself, with
    the reason.
    The columns are those of the export; `product_slug` and `sku` are needed, and for what is new
    `product_name`,
    `variant_name` and `price_minor` too. Lists have a bar between two items, and a field is
    `name:label:type:required`.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (ImportCatalogueMode):  Example: TEST.
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
        body=body,
        dry_run=dry_run,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    mode: ImportCatalogueMode,
    *,
    client: AuthenticatedClient,
    body: File,
    dry_run: bool | Unset = UNSET,
) -> EnvelopeImport | ErrorEnvelope | None:
    """Bring a catalogue in from a file

     One variant a line, known by its SKU: what is there is changed, what is not is made, and a cell that
    is empty
    changes nothing, so the same file may be sent again. Each line is taken or refused by itself, with
    the reason.
    The columns are those of the export; `product_slug` and `sku` are needed, and for what is new
    `product_name`,
    `variant_name` and `price_minor` too. Lists have a bar between two items, and a field is
    `name:label:type:required`.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (ImportCatalogueMode):  Example: TEST.
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
        client=client,
        body=body,
        dry_run=dry_run,
    ).parsed


async def asyncio_detailed(
    id: str,
    mode: ImportCatalogueMode,
    *,
    client: AuthenticatedClient,
    body: File,
    dry_run: bool | Unset = UNSET,
) -> Response[EnvelopeImport | ErrorEnvelope]:
    """Bring a catalogue in from a file

     One variant a line, known by its SKU: what is there is changed, what is not is made, and a cell that
    is empty
    changes nothing, so the same file may be sent again. Each line is taken or refused by itself, with
    the reason.
    The columns are those of the export; `product_slug` and `sku` are needed, and for what is new
    `product_name`,
    `variant_name` and `price_minor` too. Lists have a bar between two items, and a field is
    `name:label:type:required`.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (ImportCatalogueMode):  Example: TEST.
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
        body=body,
        dry_run=dry_run,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    mode: ImportCatalogueMode,
    *,
    client: AuthenticatedClient,
    body: File,
    dry_run: bool | Unset = UNSET,
) -> EnvelopeImport | ErrorEnvelope | None:
    """Bring a catalogue in from a file

     One variant a line, known by its SKU: what is there is changed, what is not is made, and a cell that
    is empty
    changes nothing, so the same file may be sent again. Each line is taken or refused by itself, with
    the reason.
    The columns are those of the export; `product_slug` and `sku` are needed, and for what is new
    `product_name`,
    `variant_name` and `price_minor` too. Lists have a bar between two items, and a field is
    `name:label:type:required`.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (ImportCatalogueMode):  Example: TEST.
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
            client=client,
            body=body,
            dry_run=dry_run,
        )
    ).parsed
