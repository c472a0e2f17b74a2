// SPDX-License-Identifier: Apache-2.0
// The state of the provider. It is kept outside the provider object, so that sessions and tokens survive a change of signing keys (which
// requires a new provider object), and so that the control channel can expire or remove records.

const REVOKED_WITH_GRANT = new Set(['AccessToken', 'AuthorizationCode', 'RefreshToken']);
const now = () => Math.floor(Date.now() / 1000);

export class Storage {
  #models = new Map();
  /** The number of seconds for which a rotated refresh token is still accepted. */
  grace = 0;

  model(name) {
    if (!this.#models.has(name)) this.#models.set(name, new Map());
    return this.#models.get(name);
  }

  clear() {
    for (const records of this.#models.values()) records.clear();
  }

  /** Expires matching records immediately. Returns their number. */
  expire(name, accountId) {
    return this.#each(name, accountId, (record) => { record.exp = now() - 1; });
  }

  /** Removes matching records. Returns their number. */
  drop(name, accountId) {
    return this.#each(name, accountId, (_record, id, records) => records.delete(id));
  }

  /** Ends the grants of one user (or of all users) with all their tokens. Returns their number. */
  revokeGrants(accountId) {
    return this.#each('Grant', accountId, (_record, id, records) => {
      this.revokeTokens(id);
      records.delete(id);
    });
  }

  revokeTokens(grantId) {
    for (const name of REVOKED_WITH_GRANT) {
      const records = this.model(name);
      for (const [id, record] of records) if (record.grantId === grantId) records.delete(id);
    }
  }

  #each(name, accountId, change) {
    const records = this.model(name);
    const hits = [...records].filter(([, record]) => accountId === undefined || record.accountId === accountId);
    for (const [id, record] of hits) change(record, id, records);
    return hits.length;
  }

  #withinGrace(record) {
    return record?.consumed !== undefined && now() < record.consumed + this.grace ? { ...record, consumed: undefined } : record;
  }

  /** The adapter interface of oidc-provider, one object per model. */
  adapter(name) {
    const records = this.model(name);
    const find = async (test) => [...records.values()].find(test);
    return {
      upsert: async (id, payload) => { records.set(id, payload); },
      find: async (id) => (name === 'RefreshToken' ? this.#withinGrace(records.get(id)) : records.get(id)),
      findByUid: (uid) => find((record) => record.uid === uid),
      findByUserCode: (userCode) => find((record) => record.userCode === userCode),
      destroy: async (id) => { records.delete(id); },
      consume: async (id) => { records.get(id).consumed ??= now(); },
      revokeByGrantId: async (grantId) => {
        for (const [id, record] of records) if (record.grantId === grantId) records.delete(id);
      },
    };
  }
}
