// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/centre/phone_page.h"

#include <algorithm>
#include <kainjow/mustache.hpp>
#include <map>
#include <set>

#include "core/journal/json_value.h"
#include "core/sales/denomination.h"
#include "core/store/fault.h"
#include "core/store/whole_file.h"
#include "receipts/written.h"

namespace touat {

namespace {

using kainjow::mustache::data;
using kainjow::mustache::mustache;

std::string fileText(const std::filesystem::path& file) {
    auto text = readWhole(file);
    if (!text) throw Fault(FaultKind::noSuchFile, file.string());
    return std::move(*text);
}

json::Value jsonOf(const std::filesystem::path& file) {
    auto value = json::Value::parse(fileText(file), nullptr, false);
    if (value.is_discarded()) throw Fault(FaultKind::damaged, file.string());
    return value;
}

// The marks that turn a line around would move an amount to another name; no name needs them.
std::string escaped(const std::string& text) {
    auto safe = kainjow::mustache::html_escape(text);
    if (safe.find('\xE2') == safe.npos) return safe; // how all of them begin
    for (const std::string_view mark : {"\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D",
                                        "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"})
        for (auto at = safe.find(mark); at != safe.npos; at = safe.find(mark, at))
            safe.erase(at, mark.size());
    return safe;
}

class Template {
  public:
    explicit Template(const std::filesystem::path& file) : m_parsed(fileText(file)) {
        if (!m_parsed.is_valid()) throw Fault(FaultKind::damaged, file.string());
        m_parsed.set_custom_escape(escaped);
    }
    std::string filled(const data& with) { return m_parsed.render(with); }

  private:
    mustache m_parsed;
};

/// How much of the account stands on the page.
struct Room {
    std::size_t goods = pageGoods - 1;
    std::size_t sales = pageSales - 1;
    std::size_t payouts = pagePayouts - 1;
    std::size_t drawingBytes = 16'000; // of items; what is beyond is a parcel
    void shrink() {
        for (auto* each : {&goods, &sales, &payouts, &drawingBytes})
            *each = *each * 3 / 4;
    }
    bool isEmpty() const { return goods + sales + payouts == 0; }
};

constexpr std::size_t longestName = 60; // letters; a phone shows no more in two lines

std::string cut(const std::string& name) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const bool begins = (static_cast<unsigned char>(name[at]) & 0xC0) != 0x80;
        if (begins && ++letters > longestName) return name.substr(0, at) + "…";
    }
    return name;
}

constexpr auto anyItem = "parcel";
constexpr auto anyPalette = "brown";

std::string dayText(Day day) {
    return receipts::writtenDate(momentOf(day, 0));
}

} // namespace

class PhonePages::Inside {
  public:
    explicit Inside(const std::filesystem::path& share)
        : m_pictures(jsonOf(share / "pictures.json")),
          m_words(jsonOf(share / "words.json")),
          m_style(fileText(share / "style.css")),
          m_frame(share / "frame.html"),
          m_ask(share / "ask.html"),
          m_account(share / "account.html") {}

    std::string ask(const PhoneFrame& frame, const std::optional<std::string>& portrait,
                    const std::optional<PhoneSaid>& said) {
        Sight sight(*this, frame);
        if (portrait) {
            sight.page["form"] = true;
            sight.page["portrait"] = sight.face(*portrait);
        }
        if (said) {
            data words;
            auto text = sight.word(said->word);
            if (!said->figureWord.empty()) text += " " + sight.word(said->figureWord);
            words["text"] = text;
            if (said->figure) words["figure"] = std::to_string(*said->figure);
            if (said->word == "left") words["calm"] = true;
            sight.page.set("said", words);
        }
        sight.icons({"lock", "circle-check"});
        return sight.finish(m_ask);
    }

    std::string account(const PhoneFrame& frame, const ReadAccount& read, Day today) {
        for (Room room;; room.shrink()) {
            auto html = account(frame, read, today, room);
            if (html.size() <= mostPageBytes) return html;
            must(!room.isEmpty(), "an account without its rows fits on a page");
        }
    }

  private:
    // One page while it is made: what it says, and which drawings it needs.
    class Sight {
      public:
        Sight(Inside& inside, const PhoneFrame& frame)
            : m_inside(inside),
              m_frame(frame),
              m_words(inside.m_words.at(std::string(wordOf(frame.language)))) {
            data words;
            for (const auto& [key, word] : m_words.items())
                words[key] = word.get<std::string>();
            page.set("w", words);
            page["path"] = frame.path;
        }

        std::string word(const std::string& key) const {
            return m_words.at(key).get<std::string>();
        }
        std::string name(const Name& name) const {
            const bool arabic = m_frame.language == Language::arabic;
            const auto& first = arabic ? name.arabic : name.latin;
            return cut(first.empty() ? (arabic ? name.latin : name.arabic) : first);
        }
        std::string face(const std::string& portrait) { return drawing("people", portrait, "p01"); }
        std::string drawing(const std::string& kind, const std::string& name, const char* instead) {
            const auto& all = m_inside.m_pictures.at(kind);
            const auto known = all.contains(name) ? name : std::string(instead);
            m_drawings.insert({kind, known});
            return known;
        }
        std::string item(const std::string& picture, const Room& room) {
            const auto& all = m_inside.m_pictures.at("items");
            if (m_drawings.contains({"items", picture}) || !all.contains(picture))
                return drawing("items", picture, anyItem);
            const auto bytes = all.at(picture).at("symbol").get_ref<const std::string&>().size();
            if (m_itemBytes + bytes > room.drawingBytes) return drawing("items", anyItem, anyItem);
            m_itemBytes += bytes;
            return drawing("items", picture, anyItem);
        }
        std::string palette(const std::string& name) {
            const auto known =
                m_inside.m_pictures.at("palettes").contains(name) ? name : anyPalette;
            m_palettes.insert(known);
            return "c-" + known;
        }
        void icons(std::initializer_list<const char*> names) {
            for (const auto* each : names)
                m_drawings.insert({"icons", each});
        }

        std::string finish(Template& body) {
            page["body"] = body.filled(page);
            page["nonce"] = m_frame.nonce;
            page["style"] = m_inside.m_style;
            page["palettes"] = palettes();
            page["drawings"] = drawings();
            return m_inside.m_frame.filled(page);
        }

        data page;

      private:
        std::string palettes() const {
            std::string css;
            for (const auto& name : m_palettes) {
                const auto& colours = m_inside.m_pictures.at("palettes").at(name);
                css += ".c-" + name + '{';
                for (const auto* each : {"main", "dark", "light", "accent", "ground"})
                    css += std::string("--") + each[0] + ':' + colours.at(each).get<std::string>() +
                           ';';
                css += '}';
            }
            return css;
        }
        std::string drawings() const {
            std::set<std::string> shared;
            std::string all;
            for (const auto& [kind, name] : m_drawings) {
                const auto& drawing = m_inside.m_pictures.at(kind).at(name);
                all += drawing.at("symbol").get<std::string>();
                for (const auto& need : drawing.at("needs"))
                    shared.insert(need.get<std::string>());
            }
            for (const auto& each : shared)
                all += m_inside.m_pictures.at("shared").at(each).get<std::string>();
            return all;
        }

        Inside& m_inside;
        const PhoneFrame& m_frame;
        const json::Value& m_words;
        std::set<std::pair<std::string, std::string>> m_drawings;
        std::size_t m_itemBytes = 0;
        std::set<std::string> m_palettes;
    };

    std::string account(const PhoneFrame& frame, const ReadAccount& read, Day today, Room room) {
        const auto& account = read.account;
        Sight sight(*this, frame);
        auto& page = sight.page;
        page["name"] = sight.name(account.name);
        page["commune"] = sight.name(account.commune);
        page["portrait"] = sight.face(account.portrait);
        tellMoney(sight, read);
        std::map<Stall, std::string> stalls;
        for (const auto& each : account.stalls)
            stalls[each.stall] = sight.name(each.name);
        const auto stallName = [&](Stall stall) {
            const auto known = stalls.find(stall);
            return known == stalls.end() ? stall.text() : known->second;
        };
        tellGoods(sight, account.goods, room, stallName);
        tellSales(sight, account.sales, today, room, stallName);
        data payouts{data::type::list};
        for (std::size_t i = 0; i < std::min(room.payouts, account.payouts.size()); ++i) {
            const auto& payout = account.payouts[i];
            data row;
            row["amount"] = receipts::writtenShort(payout.amount);
            row["day"] = receipts::writtenDate(payout.at);
            row["method"] = sight.word(std::string(wordOf(payout.method)));
            payouts << row;
        }
        page["hasPayouts"] = !account.payouts.empty();
        page["morePayouts"] = account.payouts.size() > room.payouts;
        page["payouts"] = std::move(payouts);
        if (read.before) {
            data before;
            before["day"] = receipts::writtenDate(*read.before);
            before["time"] = receipts::writtenTime(*read.before);
            page.set("before", before);
        }
        sight.icons({"banknote", "calendar-days", "circle-check", "clock", "eye", "hand-coins",
                     "languages", "log-out", "package-open", "shopping-basket", "store", "undo-2"});
        return sight.finish(m_account);
    }

    static void tellMoney(Sight& sight, const ReadAccount& read) {
        const auto& account = read.account;
        auto& page = sight.page;
        const auto owed = account.owed.isNegative() ? -account.owed : account.owed;
        const auto text = receipts::writtenShort(owed);
        page["owed"] = text;
        page["minus"] = account.owed.isNegative();
        page["nothing"] = account.owed.isZero();
        constexpr std::size_t fits = 8; // bytes; the space between thousands has two
        if (text.size() > fits) page["size"] = text.size() > fits + 4 ? "longest" : "long";
        data parts{data::type::list};
        if (!account.owed.isNegative())
            for (const auto& part : inCash(owed)) {
                data row;
                row["picture"] =
                    sight.drawing("money", std::string(part.denomination.picture), "note-1000");
                row["kind"] = part.denomination.kind == CashKind::note ? "note" : "coin";
                if (part.count > 1) row["times"] = std::to_string(part.count);
                parts << row;
            }
        if (parts.is_non_empty_list()) {
            data cash;
            cash.set("parts", parts);
            page.set("cash", cash);
        }
        if (account.payable > Money{}) page["payToday"] = receipts::writtenShort(account.payable);
        if (read.later && read.later->amount > Money{}) {
            data later;
            later["day"] = dayText(read.later->day);
            later["amount"] = receipts::writtenShort(read.later->amount);
            page.set("payLater", later);
        }
    }

    template <class StallName>
    static void tellGoods(Sight& sight, const std::vector<ArtisanGoods>& goods, const Room& room,
                          const StallName& stallName) {
        data rows{data::type::list};
        for (std::size_t i = 0; i < std::min(room.goods, goods.size()); ++i) {
            const auto& each = goods[i];
            data row;
            row["picture"] = sight.item(each.picture, room);
            row["palette"] = sight.palette(each.palette);
            row["name"] = sight.name(each.name);
            row["price"] = receipts::writtenShort(each.price);
            if (each.stall) row["stall"] = stallName(*each.stall);
            if (each.state != PieceState::onSale)
                row["state"] = sight.word(std::string(wordOf(each.state)));
            if (each.quantity != Quantity::pieces(1))
                row["times"] = receipts::written(each.quantity);
            rows << row;
        }
        sight.page["hasGoods"] = !goods.empty();
        sight.page["moreGoods"] = goods.size() > room.goods;
        sight.page["goods"] = std::move(rows);
    }

    template <class StallName>
    static void tellSales(Sight& sight, const std::vector<ArtisanSale>& sales, Day today,
                          const Room& room, const StallName& stallName) {
        data rows{data::type::list};
        for (std::size_t i = 0; i < std::min(room.sales, sales.size()); ++i) {
            const auto& each = sales[i];
            const bool back = each.quantity < Quantity{};
            const auto count = back ? Quantity{} - each.quantity : each.quantity;
            data row;
            row["picture"] = sight.item(each.picture, room);
            row["palette"] = sight.palette(each.palette);
            row["name"] = sight.name(each.name);
            row["stall"] = stallName(each.stall);
            row["day"] = receipts::writtenDate(each.at);
            row["share"] = receipts::writtenShort(each.share);
            row["paid"] = receipts::writtenShort(each.paid);
            row["back"] = back;
            if (each.returned && each.returned->condition != Condition::asNew)
                row["how"] =
                    sight.word("back_" + std::string(wordOf(each.returned->condition)));
            row["settled"] = each.settled == 1;
            row["waits"] = each.settled != 1 && !back;
            if (each.payable > today) row["from"] = dayText(each.payable);
            if (count != Quantity::pieces(1)) row["times"] = receipts::written(count);
            rows << row;
        }
        sight.page["hasSales"] = !sales.empty();
        sight.page["moreSales"] = sales.size() > room.sales;
        sight.page["sales"] = std::move(rows);
    }

    json::Value m_pictures;
    json::Value m_words;
    std::string m_style;
    Template m_frame;
    Template m_ask;
    Template m_account;
};

PhonePages::PhonePages(const std::filesystem::path& share)
    : m_inside(std::make_unique<Inside>(share / "phone")) {}
PhonePages::~PhonePages() = default;

std::string PhonePages::ask(const PhoneFrame& frame, const std::optional<std::string>& portrait,
                            const std::optional<PhoneSaid>& said) const {
    return m_inside->ask(frame, portrait, said);
}

std::string PhonePages::account(const PhoneFrame& frame, const ReadAccount& read, Day today) const {
    return m_inside->account(frame, read, today);
}

} // namespace touat
