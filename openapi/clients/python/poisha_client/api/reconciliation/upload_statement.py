from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_gateway_statement import EnvelopeGatewayStatement
from ...models.error_envelope import ErrorEnvelope
from ...models.method import Method
from ...models.mode import Mode
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    body: File,
    gateway: Method,
    file_name: str,
    mode: Mode | Unset = UNSET,
    app_id: str | Unset = UNSET,
    mapping: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_gateway = gateway.value
    params["gateway"] = json_gateway

    params["fileName"] = file_name

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode.value

    params["mode"] = json_mode

    params["appId"] = app_id

    params["mapping"] = mapping

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/admin/reconciliation/statements",
        "params": params,
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = "application/octet-stream"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeGatewayStatement | ErrorEnvelope | None:
    if response.status_code == 201:
        response_201 = EnvelopeGatewayStatement.from_dict(response.json())

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
) -> Response[EnvelopeGatewayStatement | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: File,
    gateway: Method,
    file_name: str,
    mode: Mode | Unset = UNSET,
    app_id: str | Unset = UNSET,
    mapping: str | Unset = UNSET,
) -> Response[EnvelopeGatewayStatement | ErrorEnvelope]:
    """Bring a gateway's statement in

     The file is kept as it came, and read from then on: how far that is, the statement itself says. The
    same file comes
    in once, and the same line counts once, in whatever file it stands.

    Args:
        gateway (Method): A way to pay
        file_name (str):  Example: text.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mapping (str | Unset):  Example: text.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeGatewayStatement | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
        gateway=gateway,
        file_name=file_name,
        mode=mode,
        app_id=app_id,
        mapping=mapping,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: File,
    gateway: Method,
    file_name: str,
    mode: Mode | Unset = UNSET,
    app_id: str | Unset = UNSET,
    mapping: str | Unset = UNSET,
) -> EnvelopeGatewayStatement | ErrorEnvelope | None:
    """Bring a gateway's statement in

     The file is kept as it came, and read from then on: how far that is, the statement itself says. The
    same file comes
    in once, and the same line counts once, in whatever file it stands.

    Args:
        gateway (Method): A way to pay
        file_name (str):  Example: text.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mapping (str | Unset):  Example: text.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeGatewayStatement | ErrorEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
        gateway=gateway,
        file_name=file_name,
        mode=mode,
        app_id=app_id,
        mapping=mapping,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: File,
    gateway: Method,
    file_name: str,
    mode: Mode | Unset = UNSET,
    app_id: str | Unset = UNSET,
    mapping: str | Unset = UNSET,
) -> Response[EnvelopeGatewayStatement | ErrorEnvelope]:
    """Bring a gateway's statement in

     The file is kept as it came, and read from then on: how far that is, the statement itself says. The
    same file comes
    in once, and the same line counts once, in whatever file it stands.

    Args:
        gateway (Method): A way to pay
        file_name (str):  Example: text.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mapping (str | Unset):  Example: text.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeGatewayStatement | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
        gateway=gateway,
        file_name=file_name,
        mode=mode,
        app_id=app_id,
        mapping=mapping,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: File,
    gateway: Method,
    file_name: str,
    mode: Mode | Unset = UNSET,
    app_id: str | Unset = UNSET,
    mapping: str | Unset = UNSET,
) -> EnvelopeGatewayStatement | ErrorEnvelope | None:
    """Bring a gateway's statement in

     The file is kept as it came, and read from then on: how far that is, the statement itself says. The
    same file comes
    in once, and the same line counts once, in whatever file it stands.

    Args:
        gateway (Method): A way to pay
        file_name (str):  Example: text.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mapping (str | Unset):  Example: text.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeGatewayStatement | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            gateway=gateway,
            file_name=file_name,
            mode=mode,
            app_id=app_id,
            mapping=mapping,
        )
    ).parsed
