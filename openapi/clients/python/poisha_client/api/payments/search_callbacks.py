from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.callback_outcome import CallbackOutcome
from ...models.error_envelope import ErrorEnvelope
from ...models.list_of_callback_evidence import ListOfCallbackEvidence
from ...models.method import Method
from ...models.mode import Mode
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    outcome: CallbackOutcome | Unset = UNSET,
    reference: str | Unset = UNSET,
    matched_payment_id: str | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    signature_valid: bool | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["applicationId"] = application_id

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode.value

    params["mode"] = json_mode

    json_outcome: str | Unset = UNSET
    if not isinstance(outcome, Unset):
        json_outcome = outcome.value

    params["outcome"] = json_outcome

    params["reference"] = reference

    params["matchedPaymentId"] = matched_payment_id

    json_gateway: str | Unset = UNSET
    if not isinstance(gateway, Unset):
        json_gateway = gateway.value

    params["gateway"] = json_gateway

    params["signatureValid"] = signature_valid

    params["from"] = from_

    params["to"] = to

    params["page"] = page

    params["size"] = size

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/admin/gateway-callbacks",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ListOfCallbackEvidence | None:
    if response.status_code == 200:
        response_200 = ListOfCallbackEvidence.from_dict(response.json())

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
) -> Response[ErrorEnvelope | ListOfCallbackEvidence]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    outcome: CallbackOutcome | Unset = UNSET,
    reference: str | Unset = UNSET,
    matched_payment_id: str | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    signature_valid: bool | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfCallbackEvidence]:
    """Search what arrived at the gateways' addresses, newest first

     What matches no payment belongs to no application: it is shown to whoever may see the evidence of
    all.

    Args:
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        outcome (CallbackOutcome | Unset): What a callback turned out to be
        reference (str | Unset):  Example: 7K3M9Q5W1E8R4T6V2B0H.
        matched_payment_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        gateway (Method | Unset): A way to pay
        signature_valid (bool | Unset):  Example: True.
        from_ (str | Unset):  Example: 2026-11-21.
        to (str | Unset):  Example: 2026-11-21.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfCallbackEvidence]
    """

    kwargs = _get_kwargs(
        application_id=application_id,
        mode=mode,
        outcome=outcome,
        reference=reference,
        matched_payment_id=matched_payment_id,
        gateway=gateway,
        signature_valid=signature_valid,
        from_=from_,
        to=to,
        page=page,
        size=size,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    outcome: CallbackOutcome | Unset = UNSET,
    reference: str | Unset = UNSET,
    matched_payment_id: str | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    signature_valid: bool | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ErrorEnvelope | ListOfCallbackEvidence | None:
    """Search what arrived at the gateways' addresses, newest first

     What matches no payment belongs to no application: it is shown to whoever may see the evidence of
    all.

    Args:
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        outcome (CallbackOutcome | Unset): What a callback turned out to be
        reference (str | Unset):  Example: 7K3M9Q5W1E8R4T6V2B0H.
        matched_payment_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        gateway (Method | Unset): A way to pay
        signature_valid (bool | Unset):  Example: True.
        from_ (str | Unset):  Example: 2026-11-21.
        to (str | Unset):  Example: 2026-11-21.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfCallbackEvidence
    """

    return sync_detailed(
        client=client,
        application_id=application_id,
        mode=mode,
        outcome=outcome,
        reference=reference,
        matched_payment_id=matched_payment_id,
        gateway=gateway,
        signature_valid=signature_valid,
        from_=from_,
        to=to,
        page=page,
        size=size,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    outcome: CallbackOutcome | Unset = UNSET,
    reference: str | Unset = UNSET,
    matched_payment_id: str | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    signature_valid: bool | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfCallbackEvidence]:
    """Search what arrived at the gateways' addresses, newest first

     What matches no payment belongs to no application: it is shown to whoever may see the evidence of
    all.

    Args:
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        outcome (CallbackOutcome | Unset): What a callback turned out to be
        reference (str | Unset):  Example: 7K3M9Q5W1E8R4T6V2B0H.
        matched_payment_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        gateway (Method | Unset): A way to pay
        signature_valid (bool | Unset):  Example: True.
        from_ (str | Unset):  Example: 2026-11-21.
        to (str | Unset):  Example: 2026-11-21.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfCallbackEvidence]
    """

    kwargs = _get_kwargs(
        application_id=application_id,
        mode=mode,
        outcome=outcome,
        reference=reference,
        matched_payment_id=matched_payment_id,
        gateway=gateway,
        signature_valid=signature_valid,
        from_=from_,
        to=to,
        page=page,
        size=size,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    outcome: CallbackOutcome | Unset = UNSET,
    reference: str | Unset = UNSET,
    matched_payment_id: str | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    signature_valid: bool | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ErrorEnvelope | ListOfCallbackEvidence | None:
    """Search what arrived at the gateways' addresses, newest first

     What matches no payment belongs to no application: it is shown to whoever may see the evidence of
    all.

    Args:
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        outcome (CallbackOutcome | Unset): What a callback turned out to be
        reference (str | Unset):  Example: 7K3M9Q5W1E8R4T6V2B0H.
        matched_payment_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        gateway (Method | Unset): A way to pay
        signature_valid (bool | Unset):  Example: True.
        from_ (str | Unset):  Example: 2026-11-21.
        to (str | Unset):  Example: 2026-11-21.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfCallbackEvidence
    """

    return (
        await asyncio_detailed(
            client=client,
            application_id=application_id,
            mode=mode,
            outcome=outcome,
            reference=reference,
            matched_payment_id=matched_payment_id,
            gateway=gateway,
            signature_valid=signature_valid,
            from_=from_,
            to=to,
            page=page,
            size=size,
            cursor=cursor,
        )
    ).parsed
