// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Links, cards and PINs of artisans, and who looked when, as rows.
#pragma once

#include <optional>

#include "core/consignment/artisan.h"
#include "core/hash.h"
#include "core/store/query.h"

namespace touat {

using ReadId = Id<struct ReadTag>; // of one look at an account

class ArtisanAccessTable {
  public:
    explicit ArtisanAccessTable(Database& db) : m_db(db) {}
    void setLink(ArtisanId artisan, const Hash& link, const std::optional<PayoutId>& slip);
    void setCard(ArtisanId artisan, const std::string& card);
    void setPin(ArtisanId artisan, const std::string& pin, int digits);
    /// `reader`: of the house; none: the artisan.
    void insertRead(ReadId id, ArtisanId artisan, std::optional<StaffId> reader, Moment at);

    /// Whose page it is.
    std::optional<ArtisanId> byLink(const Hash& link);
    /// The payout on whose slip the last link stands; none: no slip has one.
    std::optional<PayoutId> linkedSlip(ArtisanId artisan);
    /// When the artisan last looked at the account.
    std::optional<Moment> lastRead(ArtisanId artisan);
    struct Look {
        ReadId id;
        Moment at;
    };
    /// When somebody of the house last had it open.
    std::optional<Look> lastLookOf(StaffId reader, ArtisanId artisan);

  private:
    Database& m_db;
};

} // namespace touat
