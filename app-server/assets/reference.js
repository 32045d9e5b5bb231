"use strict";
addEventListener("DOMContentLoaded", () => {
  const place = document.getElementById("reference");
  SwaggerUIBundle({
    domNode: place,
    url: place.dataset.document,
    validatorUrl: null,
    deepLinking: true,
    docExpansion: "list",
    defaultModelsExpandDepth: 0,
    persistAuthorization: false,
    tryItOutEnabled: false,
  });
});
