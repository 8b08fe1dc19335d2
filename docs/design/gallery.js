// Only for the gallery: switch 长辈版 without a server.
document.getElementById("elder").addEventListener("click", () => document.documentElement.classList.toggle("elder"));
