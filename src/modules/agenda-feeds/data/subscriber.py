# A program that follows a feed by WebSub: subscribes, answers the challenge, and checks the signature of what it is sent.
import hashlib
import hmac
import sys
import threading
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

port, hub, topic = int(sys.argv[1]), sys.argv[2], sys.argv[3]
secret = 'le heron boit'
told = threading.Event()


class Subscriber(BaseHTTPRequestHandler):
    def do_GET(self):
        query = urllib.parse.parse_qs(urllib.parse.urlparse(self.path).query)
        print('asked back', query['hub.mode'][0], query['hub.topic'][0] == topic)
        self.answer(query['hub.challenge'][0])

    def do_POST(self):
        body = self.rfile.read(int(self.headers['content-length']))
        signed = 'sha256=' + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
        is_right = hmac.compare_digest(signed, self.headers['x-hub-signature'])
        print('told', 'signature right' if is_right else 'signature wrong', b'Encore un' in body)
        self.answer('')
        told.set()

    def answer(self, text):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        pass


server = HTTPServer(('127.0.0.1', port), Subscriber)
threading.Thread(target=server.serve_forever, daemon=True).start()
said = {'mode': 'subscribe', 'topic': topic, 'callback': f'http://127.0.0.1:{port}/lecteur', 'secret': secret}
form = urllib.parse.urlencode({f'hub.{name}': value for name, value in said.items()}).encode()
headers = {'Host': urllib.parse.urlparse(topic).netloc}
print(urllib.request.urlopen(urllib.request.Request(hub, form, headers)).status)
print('done' if told.wait(20) else 'never told')
