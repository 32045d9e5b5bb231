from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.list_of_product import ListOfProduct
from ...models.list_products_mode import ListProductsMode
from ...models.product_status import ProductStatus
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    mode: ListProductsMode,
    *,
    status: ProductStatus | Unset = UNSET,
    text: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    params["text"] = text

    params["page"] = page

    params["size"] = size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/admin/apps/{id}/catalogue/{mode}/products".format(
            id=quote(str(id), safe=""),
            mode=quote(str(mode), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ListOfProduct | None:
    if response.status_code == 200:
        response_200 = ListOfProduct.from_dict(response.json())

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
) -> Response[ErrorEnvelope | ListOfProduct]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    mode: ListProductsMode,
    *,
    client: AuthenticatedClient,
    status: ProductStatus | Unset = UNSET,
    text: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfProduct]:
    """An application's products in one mode, by slug

     Those that are not shown too, with all that could be bought of each.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (ListProductsMode):  Example: TEST.
        status (ProductStatus | Unset): Whether a product is shown
        text (str | Unset):  Example: text.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfProduct]
    """

    kwargs = _get_kwargs(
        id=id,
        mode=mode,
        status=status,
        text=text,
        page=page,
        size=size,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    mode: ListProductsMode,
    *,
    client: AuthenticatedClient,
    status: ProductStatus | Unset = UNSET,
    text: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> ErrorEnvelope | ListOfProduct | None:
    """An application's products in one mode, by slug

     Those that are not shown too, with all that could be bought of each.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (ListProductsMode):  Example: TEST.
        status (ProductStatus | Unset): Whether a product is shown
        text (str | Unset):  Example: text.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfProduct
    """

    return sync_detailed(
        id=id,
        mode=mode,
        client=client,
        status=status,
        text=text,
        page=page,
        size=size,
    ).parsed


async def asyncio_detailed(
    id: str,
    mode: ListProductsMode,
    *,
    client: AuthenticatedClient,
    status: ProductStatus | Unset = UNSET,
    text: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfProduct]:
    """An application's products in one mode, by slug

     Those that are not shown too, with all that could be bought of each.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (ListProductsMode):  Example: TEST.
        status (ProductStatus | Unset): Whether a product is shown
        text (str | Unset):  Example: text.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfProduct]
    """

    kwargs = _get_kwargs(
        id=id,
        mode=mode,
        status=status,
        text=text,
        page=page,
        size=size,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    mode: ListProductsMode,
    *,
    client: AuthenticatedClient,
    status: ProductStatus | Unset = UNSET,
    text: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> ErrorEnvelope | ListOfProduct | None:
    """An application's products in one mode, by slug

     Those that are not shown too, with all that could be bought of each.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (ListProductsMode):  Example: TEST.
        status (ProductStatus | Unset): Whether a product is shown
        text (str | Unset):  Example: text.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfProduct
    """

    return (
        await asyncio_detailed(
            id=id,
            mode=mode,
            client=client,
            status=status,
            text=text,
            page=page,
            size=size,
        )
    ).parsed
