// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tables/artisan_file.h"

namespace touat {

Result<ArtisanFile> readArtisans(Book& book, const std::filesystem::path& csv) {
    auto table = TableFile::read(csv, artisanColumns);
    if (!table) return table.refusal();
    ArtisanFile file{std::move(*table), {}, {}};
    std::set<std::string> cards;
    for (std::size_t at = 0; at < file.table.size(); ++at) {
        auto& verdict = file.verdicts.emplace_back();
        verdict.wrong = file.table.shape(at);
        if (verdict.wrong) continue;
        const auto text = [&](const char* column) { return file.table.text(at, column); };
        ArtisanLine line;
        auto& artisan = line.artisan;
        artisan.card = text("card");
        artisan.name = {text("name_ar"), text("name_fr")};
        artisan.commune = {text("commune_ar"), text("commune_fr")};
        artisan.portrait = text("portrait");
        artisan.pin = text("pin");
        artisan.phone = text("phone");
        line.pinMade = artisan.pin.empty();
        if (line.pinMade) artisan.pin = makePin(book.surroundings().random);
        verdict.what = artisan.name;
        if (const auto possible = checkArtisan(book, artisan); !possible)
            verdict.refused = possible.refusal();
        else if (!artisan.card.empty() && !cards.insert(artisan.card).second)
            verdict.refused = refuse(Reason::codeTwice, artisan.card);
        else
            file.artisans.push_back(std::move(line));
    }
    return file;
}

} // namespace touat
