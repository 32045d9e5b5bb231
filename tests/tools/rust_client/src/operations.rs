//! One method for each operation, over those that progenitor made.

use heck::ToPascalCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::BTreeMap;
use syn::{
    Attribute, File, FnArg, GenericArgument, Ident, ImplItem, ImplItemFn, Item, ItemStruct, Pat, Path, PathArguments,
    ReturnType, Signature, Type, parse_quote, visit_mut::VisitMut,
};

type Written<T> = Result<T, String>;

/// Writes the methods, and the structs of what may be asked for besides.
pub fn write(wire: &File) -> Written<TokenStream> {
    let types = Types::of(wire)?;
    let (mut methods, mut params) = (Vec::new(), Vec::new());
    for function in functions(wire) {
        let operation = Operation::read(function, &types)?;
        methods.push(operation.method());
        methods.extend(operation.all());
        params.extend(operation.params());
    }
    Ok(quote! {
        //! The operations of the API.

        use super::wire::types;
        use crate::{Client, Error, Keyed, Page, answers, pages};
        use bytes::Bytes;
        use futures_util::Stream;

        impl Client {
            #(#methods)*
        }

        /// What may be asked for besides: every field may be left out.
        pub mod params {
            use super::types;

            #(#params)*
        }
    })
}

/// The structs of the types, by name.
struct Types<'a>(BTreeMap<String, Option<&'a ItemStruct>>);

impl<'a> Types<'a> {
    fn of(wire: &'a File) -> Written<Types<'a>> {
        let module = wire.items.iter().find_map(|item| match item {
            Item::Mod(module) if module.ident == "types" => module.content.as_ref(),
            _ => None,
        });
        let (_, items) = module.ok_or("progenitor made no types")?;
        let named = items.iter().filter_map(|item| match item {
            Item::Struct(item) => Some((item.ident.to_string(), Some(item))),
            Item::Enum(item) => Some((item.ident.to_string(), None)),
            _ => None,
        });
        Ok(Types(named.collect()))
    }

    /// The type of a field, as it is called outside of the module.
    fn field(&self, of: &str, name: &str) -> Written<Type> {
        let fields = self.0.get(of).copied().flatten().map(|item| &item.fields);
        let field = fields.into_iter().flatten().find(|field| field.ident.as_ref().is_some_and(|ident| ident == name));
        let mut kind = field.ok_or_else(|| format!("{of} has no {name}"))?.ty.clone();
        Outside(self).visit_type_mut(&mut kind);
        Ok(kind)
    }
}

struct Outside<'a>(&'a Types<'a>);

impl VisitMut for Outside<'_> {
    fn visit_path_mut(&mut self, path: &mut Path) {
        syn::visit_mut::visit_path_mut(self, path);
        if path.leading_colon.is_none()
            && path.segments.len() == 1
            && self.0.0.contains_key(&path.segments[0].ident.to_string())
        {
            path.segments.insert(0, parse_quote!(types));
        }
    }
}

fn functions(wire: &File) -> impl Iterator<Item = &ImplItemFn> {
    let blocks = wire.items.iter().filter_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() => Some(&block.items),
        _ => None,
    });
    blocks.flatten().filter_map(|item| match item {
        ImplItem::Fn(function) if function.sig.asyncness.is_some() => Some(function),
        _ => None,
    })
}

/// What is answered.
enum Answer {
    One(Type),
    Page(Type),
    File,
}

struct Operation<'a> {
    signature: &'a Signature,
    words: Vec<String>,
    notes: BTreeMap<String, String>,
    answer: Answer,
    needed: Vec<(&'a Ident, &'a Type)>,
    optional: Vec<(&'a Ident, &'a Type)>,
    is_keyed: bool,
}

impl<'a> Operation<'a> {
    fn read(function: &'a ImplItemFn, types: &Types<'_>) -> Written<Operation<'a>> {
        let signature = &function.sig;
        let answered = answered(&signature.output).ok_or_else(|| format!("{} answers nothing", signature.ident))?;
        let answer = match answered.as_str() {
            "ByteStream" => Answer::File,
            envelope => {
                let data = types.field(envelope, "data")?;
                let pagination = types.field(envelope, "pagination")?;
                if quote!(#pagination).to_string() == "types :: Pagination" {
                    Answer::Page(inner(&data).ok_or("a page of nothing")?.clone())
                } else {
                    Answer::One(data)
                }
            }
        };
        let arguments = signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(typed) => match &*typed.pat {
                Pat::Ident(name) => Some((&name.ident, &*typed.ty)),
                _ => None,
            },
            FnArg::Receiver(_) => None,
        });
        let is_key = |(name, _): &(&Ident, &Type)| *name == "idempotency_key";
        let is_keyed = arguments.clone().any(|argument| is_key(&argument));
        let (optional, needed) = arguments
            .filter(|argument| !is_key(argument))
            .partition(|(_, kind)| wrapper(kind).is_some_and(|name| name == "Option"));
        let (words, notes) = read_words(&function.attrs);
        Ok(Operation { signature, words, notes, answer, needed, optional, is_keyed })
    }

    fn name(&self) -> &Ident {
        &self.signature.ident
    }

    fn params_name(&self) -> Ident {
        format_ident!("{}", self.name().to_string().to_pascal_case())
    }

    /// How the method is asked: its arguments, and what of them goes on to the wire.
    fn arguments(&self) -> (TokenStream, TokenStream) {
        let (names, kinds): (Vec<_>, Vec<_>) = self.needed.iter().copied().unzip();
        let (params, is_any) = (self.params_name(), !self.optional.is_empty());
        let besides = is_any.then(|| quote!(params: &'a params::#params,));
        // In the order of progenitor's own arguments.
        let passed = self.signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(typed) => match &*typed.pat {
                Pat::Ident(name) => Some(&name.ident),
                _ => None,
            },
            FnArg::Receiver(_) => None,
        });
        let passed = passed.map(|name| match self.optional.iter().find(|(optional, _)| *optional == name) {
            _ if name == "idempotency_key" => quote!(Some(&key)),
            None => quote!(#name),
            Some((_, kind)) => match inner(kind) {
                Some(Type::Reference(to)) if is_text(&to.elem) => quote!(params.#name.as_deref()),
                Some(Type::Reference(_)) => quote!(params.#name.as_ref()),
                _ => quote!(params.#name),
            },
        });
        (quote!(#(#names: #kinds,)* #besides), quote!(#(#passed),*))
    }

    fn method(&self) -> TokenStream {
        let (name, (arguments, passed)) = (self.name(), self.arguments());
        let words = self.words.iter().map(|line| format!(" {line}"));
        let generics = self.signature.generics.params.iter();
        let asked = quote!(self.wire.#name(#passed).await);
        let (data, read) = match &self.answer {
            Answer::One(data) => (quote!(#data), quote!(answers::one(#asked, |answer| answer.data).await)),
            Answer::Page(item) => (
                quote!(Page<#item>),
                quote!(answers::one(#asked, |answer| Page::new(answer.data, answer.pagination)).await),
            ),
            Answer::File => (quote!(Bytes), quote!(answers::file(#asked).await)),
        };
        let generics = quote!(<#(#generics),*>);
        if self.is_keyed {
            return quote! {
                #(#[doc = #words])*
                pub fn #name #generics (&'a self, #arguments) -> Keyed<'a, #data> {
                    Keyed::new(move |key| async move { #read })
                }
            };
        }
        let bounds = &self.signature.generics.where_clause;
        quote! {
            #(#[doc = #words])*
            ///
            /// # Errors
            /// When the service refuses, or does not answer.
            pub async fn #name #generics (&'a self, #arguments) -> Result<#data, Error> #bounds {
                #read
            }
        }
    }

    /// The stream over all pages of a list.
    fn all(&self) -> Option<TokenStream> {
        let Answer::Page(item) = &self.answer else { return None };
        let has = |wanted: &str| self.optional.iter().any(|(name, _)| *name == wanted);
        if !has("page") {
            return None;
        }
        let name = self.name();
        let listed = name.to_string();
        let all = format_ident!("all_{}", listed.strip_prefix("list_").unwrap_or(&listed));
        let note = format!(" All of [`Self::{name}`], page after page as they are needed.");
        let (arguments, _) = self.arguments();
        let needed: Vec<_> = self.needed.iter().map(|(name, _)| name).collect();
        let next = if has("cursor") {
            quote!(params.page = next.page(); params.cursor = next.cursor;)
        } else {
            quote!(params.page = next.number;)
        };
        Some(quote! {
            #[doc = #note]
            pub fn #all<'a>(&'a self, #arguments) -> impl Stream<Item = Result<#item, Error>> + Send + 'a {
                pages::all(move |next: pages::Next| {
                    let mut params = params.clone();
                    #next
                    async move { self.#name(#(#needed,)* &params).await }
                })
            }
        })
    }

    fn params(&self) -> Option<TokenStream> {
        if self.optional.is_empty() {
            return None;
        }
        let (name, method) = (self.params_name(), self.name());
        let note = format!(" What [`crate::Client::{method}`] may be asked for.");
        let fields = self.optional.iter().map(|(name, kind)| {
            let note =
                self.notes.get(&name.to_string()).map_or_else(|| format!(" The {name}."), |note| format!(" {note}"));
            let kind = owned(inner(kind).unwrap_or(kind));
            quote!(#[doc = #note] pub #name: Option<#kind>,)
        });
        Some(quote! {
            #[doc = #note]
            #[derive(Clone, Debug, Default)]
            pub struct #name { #(#fields)* }
        })
    }
}

/// A borrowed type as its owner has it.
fn owned(kind: &Type) -> TokenStream {
    match kind {
        Type::Reference(to) if is_text(&to.elem) => quote!(String),
        Type::Reference(to) => owned(&to.elem),
        kind => quote!(#kind),
    }
}

fn is_text(kind: &Type) -> bool {
    matches!(kind, Type::Path(path) if path.path.is_ident("str"))
}

/// The name of the outermost type.
fn wrapper(kind: &Type) -> Option<&Ident> {
    match kind {
        Type::Path(path) => path.path.segments.last().map(|segment| &segment.ident),
        _ => None,
    }
}

/// The first type between the angles.
fn inner(kind: &Type) -> Option<&Type> {
    let Type::Path(path) = kind else { return None };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(kind) => Some(kind),
        _ => None,
    })
}

/// What stands in the `ResponseValue` of the `Result`.
fn answered(output: &ReturnType) -> Option<String> {
    let ReturnType::Type(_, result) = output else { return None };
    wrapper(inner(inner(result)?)?).map(ToString::to_string)
}

/// What the operation does, and what its arguments are for.
fn read_words(attributes: &[Attribute]) -> (Vec<String>, BTreeMap<String, String>) {
    let text: Vec<String> = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            syn::Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
                syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
                _ => None,
            },
            _ => None,
        })
        .collect();
    let text = text.join("\n");
    let (told, rest) = text.split_once("Sends a `").unwrap_or((&text, ""));
    let mut notes: BTreeMap<String, String> = BTreeMap::new();
    let mut last = String::new();
    for line in rest.lines().skip_while(|line| !line.starts_with("Arguments:")).skip(1).map(str::trim) {
        match line.strip_prefix("- `").and_then(|line| line.split_once('`')) {
            Some((name, note)) => {
                last = name.to_owned();
                notes.insert(last.clone(), note.trim_start_matches(": ").to_owned());
            }
            None if !line.is_empty() => notes.entry(last.clone()).or_default().push_str(&format!(" {line}")),
            None => {}
        }
    }
    (told.trim().lines().map(str::to_owned).collect(), notes)
}
