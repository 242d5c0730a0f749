"""The least that an app at hand offline can be: a page, a script, and a worker that keeps both."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="module" src="/bare.js"></script><main id="app"></main></html>"""
SCRIPT = """navigator.serviceWorker.register('/sw.js')
document.getElementById('app').innerHTML = '<button class="main-act">Headache now</button>'"""
WORKER = """const FILES = ['/', '/bare.js']
addEventListener('install', (event) =>
  event.waitUntil(caches.open('bare').then((cache) => cache.addAll(FILES))))
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('fetch', (event) => event.respondWith(
  caches.match(event.request).then((kept) => kept ?? fetch(event.request))))"""
FILES = {
    "/": ("text/html", PAGE),
    "/bare.js": ("text/javascript", SCRIPT),
    "/sw.js": ("text/javascript", WORKER),
}


class Bare(BaseHTTPRequestHandler):
    """Hands out the three files, and says nothing of it."""

    def do_GET(self) -> None:
        kind, text = FILES.get(self.path, ("text/plain", ""))
        body = text.encode()
        self.send_response(200 if text else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_said: object) -> None:
        pass


@contextmanager
def bare_page() -> Iterator[str]:
    """Serve the bare app; give its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Bare)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
