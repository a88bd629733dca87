// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signed checkpoints as rows: the newest word of each day that somebody gave on a journal.
#pragma once

#include <string>
#include <vector>

#include "core/journal/journal_table.h"
#include "core/signature.h"
#include "core/store/query.h"

namespace touat {

struct Checkpoint {
    Stream stream;    // whose journal
    Stream signer;    // the device itself, or the centre
    StreamHead head;  // not empty
    Moment signedAt;  // by the signer's clock
    std::string signature;

    /// "touat S07-1\n42\n<64 hex digits>\n1795525500000\n": whose, how far, which hash, when.
    std::string text() const;
};
/// The signed checkpoint.
Checkpoint signCheckpoint(const SigningSeed& seed, const Stream& signer, const Stream& stream,
                          const StreamHead& head, Moment at);

class CheckpointTable {
  public:
    explicit CheckpointTable(Database& db) : m_db(db) {}
    /// The newest of each day is kept: one that goes less far than what stands there is late, and dropped.
    void keep(const Checkpoint& checkpoint);
    /// How far the newest of the signer goes; 0: there is none.
    std::int64_t newest(const Stream& stream, const Stream& signer);
    std::vector<Checkpoint> all(); // by stream, signer and day

  private:
    Database& m_db;
};

} // namespace touat
