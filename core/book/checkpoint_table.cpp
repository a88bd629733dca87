// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/checkpoint_table.h"

namespace touat {

std::string Checkpoint::text() const {
    return "touat " + stream.text() + '\n' + std::to_string(head.seq) + '\n' + head.hash.hex() + '\n' +
           std::to_string(signedAt.utcMs()) + '\n';
}

Checkpoint signCheckpoint(const SigningSeed& seed, const Stream& signer, const Stream& stream,
                          const StreamHead& head, Moment at) {
    Checkpoint checkpoint{stream, signer, head, at, {}};
    checkpoint.signature = signatureOf(seed, checkpoint.text());
    return checkpoint;
}

void CheckpointTable::keep(const Checkpoint& checkpoint) {
    const auto& [stream, signer, head, at, signature] = checkpoint;
    execute(m_db,
            "INSERT INTO checkpoint(stall, epoch, signer_stall, signer_epoch, day, seq, hash, signed_ms, "
            "signature) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) "
            "ON CONFLICT(stall, epoch, signer_stall, signer_epoch, day) DO UPDATE SET seq = excluded.seq, "
            "hash = excluded.hash, signed_ms = excluded.signed_ms, signature = excluded.signature "
            "WHERE excluded.seq >= checkpoint.seq",
            stream.stall, stream.epoch, signer.stall, signer.epoch, dayOf(at), head.seq,
            head.hash.span(), at, signature);
}

std::int64_t CheckpointTable::newest(const Stream& stream, const Stream& signer) {
    Query row(m_db,
              "SELECT coalesce(max(seq), 0) FROM checkpoint WHERE stall = ?1 AND epoch = ?2 "
              "AND signer_stall = ?3 AND signer_epoch = ?4",
              stream.stall, stream.epoch, signer.stall, signer.epoch);
    row.next();
    return row.integer();
}

std::vector<Checkpoint> CheckpointTable::all() {
    Query row(m_db, "SELECT stall, epoch, signer_stall, signer_epoch, seq, hash, signed_ms, signature "
                    "FROM checkpoint ORDER BY stall, epoch, signer_stall, signer_epoch, day");
    std::vector<Checkpoint> all;
    while (row.next()) {
        Checkpoint each;
        each.stream.stall = row.stall();
        each.stream.epoch = static_cast<int>(row.integer());
        each.signer.stall = row.stall();
        each.signer.epoch = static_cast<int>(row.integer());
        each.head.seq = row.integer();
        each.head.hash = Hash::fromBlob(row.blob());
        each.signedAt = row.moment();
        each.signature = row.text();
        all.push_back(std::move(each));
    }
    return all;
}

} // namespace touat
