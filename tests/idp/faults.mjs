// SPDX-License-Identifier: Apache-2.0
// Failing and slow endpoints on demand.

export const ACTIONS = ['respond', 'reset', 'hang', 'loseResponse'];

/** Converts the control channel's JSON to a fault, or throws a RangeError that describes the mistake. */
export function parseFault(endpoints, { endpoint, count = 1, action = 'respond', status = 500, headers = {}, contentType, body = '', repeat = 1 }) {
  requireEndpoint(endpoints, endpoint);
  if (!ACTIONS.includes(action)) throw new RangeError(`action must be one of ${ACTIONS.join(', ')}`);
  const text = (typeof body === 'string' ? body : JSON.stringify(body)).repeat(repeat);
  const type = contentType ?? (typeof body === 'string' ? 'text/html; charset=utf-8' : 'application/json');
  return { endpoint, left: count ?? Infinity, action, status, headers: { 'content-type': type, ...headers }, text };
}

export function parseDelay(endpoints, { endpoint, ms, count = null }) {
  requireEndpoint(endpoints, endpoint);
  if (!(ms >= 0)) throw new RangeError('ms must be a number');
  return { endpoint, left: count ?? Infinity, ms };
}

function requireEndpoint(endpoints, endpoint) {
  if (endpoint !== '*' && !endpoints.includes(endpoint)) throw new RangeError(`endpoint must be * or one of ${endpoints.join(', ')}`);
}

export class Faults {
  #faults = [];
  #delays = [];

  addFault(fault) { this.#faults.push(fault); }

  setDelay(delay) {
    this.#delays = this.#delays.filter((other) => other.endpoint !== delay.endpoint);
    if (delay.ms > 0) this.#delays.push(delay);
  }

  clear() {
    this.#faults = [];
    this.#delays = [];
  }

  /** { fault, ms } for this request; each use counts. */
  take(endpoint) {
    const first = (list) => {
      const hit = list.find((item) => item.left > 0 && (item.endpoint === '*' || item.endpoint === endpoint));
      if (hit) hit.left -= 1;
      return hit;
    };
    return { ms: first(this.#delays)?.ms ?? 0, fault: first(this.#faults) };
  }
}

/** Applies a fault. True if the request is finished, false if the provider must still handle it. */
export function applyFault({ action, status, headers, text }, req, res) {
  if (action === 'respond') res.writeHead(status, headers).end(text);
  if (action === 'reset') req.socket.destroy();
  if (action !== 'loseResponse') return true; // 'hang' leaves the request open until either side closes it
  res.write = () => true;
  res.end = () => req.socket.destroy();
  return false;
}
