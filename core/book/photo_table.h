// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which photos facts name. A photo is named by the hash of its bytes; the bytes lie in files and travel apart
// from the journal (core/sync/photos.h).
#pragma once

#include <string>
#include <vector>

#include "core/book/fact.h"
#include "core/store/query.h"

namespace touat {

/// As they stand there: an entry of another may name anything.
std::vector<std::string> photosIn(const Fact& fact);

class PhotoTable {
  public:
    explicit PhotoTable(Database& db) : m_db(db) {}
    /// What is no hash is passed over.
    void insert(const Envelope& envelope, const std::vector<std::string>& names);
    std::int64_t count();
    bool isNamed(const Hash& photo);
    /// The entries that name it.
    std::vector<EntryId> entriesOf(const Hash& photo);
    /// All that are named, the newest first.
    std::vector<Hash> newestFirst();
    /// Those on the cards of goods that a place has in its hands, the newest goods first.
    std::vector<Hash> ofGoodsAt(Stall place);

  private:
    Database& m_db;
};

} // namespace touat
