// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who stands before the screen, by what they can show.
#include "core/consignment/artisans_meant_view.h"

#include "core/acts/register_artisan.h"
#include "core/consignment/artisan_table.h"
#include "given.h"

namespace touat {
namespace {

class ArtisansMeant : public given::StallTest {
  protected:
    std::vector<ArtisanId> meant(const std::string& code) {
        std::vector<ArtisanId> ids;
        for (const auto& artisan : artisansMeant(db(), code)) ids.push_back(artisan.id);
        return ids;
    }
    ArtisanId another(const std::string& phone) {
        NewArtisan who;
        who.name = {"زهرة", "Zohra"};
        who.pin = "5937";
        who.phone = phone;
        return *registerArtisan(book(), manager, who);
    }
    using Ids = std::vector<ArtisanId>;
};

TEST_F(ArtisansMeant, theCardAndTheTagOfAThingLeadToItsMaker) {
    EXPECT_EQ(meant(ArtisanTable(db()).find(fatma)->card), Ids{fatma});
    EXPECT_EQ(meant(shelf(carpet).code()), Ids{fatma});
    EXPECT_EQ(meant(shelf(tea).code()), Ids{}) << "the stall's own, nobody made it";
    EXPECT_EQ(meant("no such code"), Ids{});
    EXPECT_EQ(meant(""), Ids{});
}

TEST_F(ArtisansMeant, twoWithOneTelephoneAreBothShown) {
    const auto zohra = another("0661 23 45 67");
    EXPECT_EQ(meant("0661234567"), Ids{zohra});
    EXPECT_EQ(meant("+213 661 23 45 67"), Ids{zohra});
    const auto sister = another("0661234567");
    EXPECT_EQ(meant("0661 23 45 67"), (Ids{zohra, sister}));
    EXPECT_EQ(meant("0661 23 45 68"), Ids{});
}

TEST_F(ArtisansMeant, theStallShowsThoseWhoHaveAContractWithIt) {
    another("");
    const auto here = artisansAt(db(), book().stall());
    ASSERT_EQ(here.size(), 1U);
    EXPECT_EQ(here[0].id, fatma);
    EXPECT_EQ(artisansAnywhere(db()).size(), 2U);
}

} // namespace
} // namespace touat
