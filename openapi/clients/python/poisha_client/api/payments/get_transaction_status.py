from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_transaction_status import EnvelopeTransactionStatus
from ...models.error_envelope import ErrorEnvelope
from ...models.language import Language
from ...types import UNSET, Response, Unset


def _get_kwargs(
    transaction_id: str,
    *,
    lang: Language | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_lang: str | Unset = UNSET
    if not isinstance(lang, Unset):
        json_lang = lang.value

    params["lang"] = json_lang

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/payments/status/{transaction_id}".format(
            transaction_id=quote(str(transaction_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeTransactionStatus | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopeTransactionStatus.from_dict(response.json())

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

    if response.status_code == 429:
        response_429 = ErrorEnvelope.from_dict(response.json())

        return response_429

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
) -> Response[EnvelopeTransactionStatus | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    transaction_id: str,
    *,
    client: AuthenticatedClient,
    lang: Language | Unset = UNSET,
) -> Response[EnvelopeTransactionStatus | ErrorEnvelope]:
    """Poll a transaction while its customer waits

     Ask every 2 to 3 seconds, for about 30 seconds at most, until the status leaves PENDING.

    Args:
        transaction_id (str):  Example: text.
        lang (Language | Unset): A language of labels and messages

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeTransactionStatus | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        transaction_id=transaction_id,
        lang=lang,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    transaction_id: str,
    *,
    client: AuthenticatedClient,
    lang: Language | Unset = UNSET,
) -> EnvelopeTransactionStatus | ErrorEnvelope | None:
    """Poll a transaction while its customer waits

     Ask every 2 to 3 seconds, for about 30 seconds at most, until the status leaves PENDING.

    Args:
        transaction_id (str):  Example: text.
        lang (Language | Unset): A language of labels and messages

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeTransactionStatus | ErrorEnvelope
    """

    return sync_detailed(
        transaction_id=transaction_id,
        client=client,
        lang=lang,
    ).parsed


async def asyncio_detailed(
    transaction_id: str,
    *,
    client: AuthenticatedClient,
    lang: Language | Unset = UNSET,
) -> Response[EnvelopeTransactionStatus | ErrorEnvelope]:
    """Poll a transaction while its customer waits

     Ask every 2 to 3 seconds, for about 30 seconds at most, until the status leaves PENDING.

    Args:
        transaction_id (str):  Example: text.
        lang (Language | Unset): A language of labels and messages

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeTransactionStatus | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        transaction_id=transaction_id,
        lang=lang,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    transaction_id: str,
    *,
    client: AuthenticatedClient,
    lang: Language | Unset = UNSET,
) -> EnvelopeTransactionStatus | ErrorEnvelope | None:
    """Poll a transaction while its customer waits

     Ask every 2 to 3 seconds, for about 30 seconds at most, until the status leaves PENDING.

    Args:
        transaction_id (str):  Example: text.
        lang (Language | Unset): A language of labels and messages

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeTransactionStatus | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            transaction_id=transaction_id,
            client=client,
            lang=lang,
        )
    ).parsed
