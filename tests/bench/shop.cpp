// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop.h"

#include <array>
#include <map>
#include <stdexcept>

#include "batches.h"
#include "core/acts/admit_staff.h"
#include "core/acts/sell.h"
#include "core/people/staff_table.h"
#include "core/sales/sale_table.h"
#include "core/sync/enrolment.h"

namespace touat::bench {

namespace {

using given::TestDevice;

constexpr int artisans = 100;

struct Craft {
    const char* arabic;
    const char* latin;
    const char* family;
    const char* picture;
};
constexpr std::array<Craft, 8> crafts{{
    {"زربية", "Tapis", "weaving", "carpet"},
    {"شاش", "Chèche", "weaving", "chech"},
    {"جرة", "Jarre", "pottery", "jar"},
    {"صحن", "Plat", "pottery", "plate"},
    {"قفة", "Couffin", "basketry", "basket"},
    {"طبق", "Plateau", "basketry", "tray_basket"},
    {"حقيبة", "Sac", "leather", "bag"},
    {"خلخال", "Khalkhal", "silver", "khalkhal"},
}};
constexpr std::array<std::array<const char*, 2>, 7> colours{{{"أحمر", "rouge"},
                                                             {"أزرق", "bleu"},
                                                             {"أخضر", "vert"},
                                                             {"أسود", "noir"},
                                                             {"أبيض", "blanc"},
                                                             {"أصفر", "jaune"},
                                                             {"بني", "brun"}}};
constexpr std::array<std::array<const char*, 2>, 5> places{{{"تيميمون", "Timimoun"},
                                                            {"رقان", "Reggane"},
                                                            {"تمنطيط", "Tamentit"},
                                                            {"أولف", "Aoulef"},
                                                            {"تسابيت", "Tsabit"}}};

ItemCard cardOf(int n) {
    const auto at = [n](const auto& list, int step) {
        return list[static_cast<std::size_t>(n / step) % list.size()];
    };
    const auto& craft = at(crafts, 1);
    const auto& colour = at(colours, 8);
    const auto& place = at(places, 56);
    auto card = given::card("", Money::dinars(400 + 50 * (n % 97)));
    const auto number = std::to_string(n);
    card.name = {std::string(craft.arabic) + ' ' + colour[0] + ' ' + place[0] + ' ' + number,
                 std::string(craft.latin) + ' ' + colour[1] + ' ' + place[1] + ' ' + number};
    card.family = craft.family;
    card.picture = craft.picture;
    return card;
}

struct Maker {
    ArtisanId id;
    ContractId contract;
};

class ShopMaker {
  public:
    ShopMaker() : m_centre(m_folder, "centre", Stall::centre(), m_clock, 1) {
        hurry(m_centre);
        auto& book = m_centre.book();
        NewStaff boss;
        boss.name = {"مديرة", "Directrice"};
        boss.role = Role::manager;
        boss.pin = "2580";
        m_manager = {*admitStaff(book, Person::commandLine(), boss), Role::manager};
        NewStaff vendor;
        vendor.name = {"سالم", "Salem"};
        vendor.stall = Stall::number(7);
        vendor.pin = sellerPin;
        book.surroundings().pinCost = PinCost::counter; // as the till's cold start will meet it
        m_seller = {*admitStaff(book, m_manager, vendor), Role::seller};
        book.surroundings().pinCost = PinCost::test;
        for (int i = 0; i < artisans; ++i) {
            NewArtisan artisan;
            artisan.name = {"فاطمة " + std::to_string(i), "Fatma " + std::to_string(i)};
            artisan.commune = {"تينركوك", "Tinerkouk"};
            artisan.pin = "4826";
            const auto id = *registerArtisan(book, m_manager, artisan);
            m_makers.push_back({id, *given::signPaper(book, m_manager, id, Stall::number(7),
                                                  given::fifteenPercent())});
        }
        enrolStall();
        syncFully(m_stall->book(), m_centre.book());
    }

    void stock(int items) {
        auto& book = m_stall->book();
        std::map<std::size_t, std::vector<IncomingLine>> deposits;
        std::vector<IncomingLine> own;
        for (int n = 0; n < items; ++n) {
            auto card = cardOf(n);
            const auto maker = static_cast<std::size_t>(n / 5) % m_makers.size();
            const bool entrusted = n % 5 != 0; // of ten: five pieces, three series, two own
            const bool piece = entrusted && n % 10 < 7;
            if (entrusted) {
                card.artisan = m_makers[maker].id;
                card.contract = m_makers[maker].contract;
            }
            const auto item = *registerItem(
                book, m_seller, piece ? ItemKind::piece : ItemKind::series, std::move(card));
            (entrusted ? deposits[maker] : own)
                .push_back({item, Quantity::pieces(piece ? 1 : 10'000)});
        }
        for (const auto& [maker, lines] : deposits)
            need(takeDeposit(book, m_seller, m_makers[maker].id, m_makers[maker].contract, lines)
                     .
                     operator bool());
        for (std::size_t at = 0; at < own.size(); at += 500) {
            const auto end =
                own.begin() + static_cast<std::ptrdiff_t>(std::min(at + 500, own.size()));
            need(receiveGoods(book, m_seller, {own.begin() + static_cast<std::ptrdiff_t>(at), end})
                     .
                     operator bool());
        }
        need(openDay(book, m_seller, book.today(), given::drawerOf(Money::dinars(5000)))
                 .
                 operator bool());
        syncFully(m_stall->book(), m_centre.book());
    }

    void moveTo(const std::filesystem::path& folder) {
        for (auto* device : {&m_centre, m_stall.get()}) {
            device->close();
            copyOf(device->file(), folder, device->file().stem());
        }
    }

  private:
    static void need(bool done) {
        if (!done) throw std::runtime_error("the shop cannot be made");
    }

    static void hurry(TestDevice& device) { device.db().script("PRAGMA synchronous=OFF"); }

    void enrolStall() {
        given::CountingRandom random(7000);
        auto keys = makeKeys(random);
        EnrolRequest request;
        request.code = *makeEnrolCode(m_centre.book(), m_manager, Stall::number(7));
        request.publicKey = keys.publicKey();
        request.stallName = {"بازار أدرار", "Bazar d'Adrar"};
        const auto admitted = enrol(m_centre.book(), request);
        need(admitted.operator bool());
        keys.peppers.clear();
        for (const auto& pepper : admitted->peppers)
            keys.peppers.push_back({pepper.id, pepper.secret.bytes});
        m_stall = std::make_unique<TestDevice>(m_folder, "stall", *admitted, keys, m_clock, 7);
        hurry(*m_stall);
    }

    given::TemporaryFolder m_folder;
    given::StillClock m_clock;
    TestDevice m_centre;
    std::unique_ptr<TestDevice> m_stall;
    Person m_manager;
    Person m_seller;
    std::vector<Maker> m_makers;
};

} // namespace

Shop makeShop(const std::filesystem::path& folder, const ShopOrder& order) {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const Shop shop{folder};
    ShopMaker maker;
    maker.stock(order.items);
    maker.moveTo(folder);
    OpenBook sold(copyOf(shop.stall(), folder, "sold"));
    sold.doNotWaitForTheDisk();
    const auto seller = sellerAt(sold.book());
    Buyers buyers(sold.book());
    for (int i = 0; i < order.sales; ++i) {
        sold.pass(30'000);
        sellFor(sold.book(), seller, buyers.next());
    }
    return shop;
}

std::filesystem::path copyOf(const std::filesystem::path& book, const std::filesystem::path& folder,
                             const std::string& name) {
    const auto copy = folder / (name + ".book");
    for (const auto* end : {"", "-wal"})
        std::filesystem::remove(copy.string() + end);
    std::filesystem::copy_file(book, copy);
    std::filesystem::copy_file(keysBeside(book), keysBeside(copy),
                               std::filesystem::copy_options::overwrite_existing);
    return copy;
}

OpenBook::OpenBook(const std::filesystem::path& file) {
    Surroundings around{m_clock, m_random, loadKeys(keysBeside(file)).peppers, PinCost::test};
    m_book = std::make_unique<Book>(file, std::move(around));
}

Buyers::Buyers(Book& book)
    : m_stall(book.stall()), m_basket(SaleTable(book.db()).lastBasket(book.stream())) {
    for (auto& item : ShelfView(book.db(), book.stall(), book.today()).all()) {
        if (item.isSold()) continue;
        auto& kind = item.kind == ItemKind::piece ? m_pieces : item.artisan ? m_entrusted : m_own;
        kind.push_back(std::move(item));
    }
}

const ShelfItem& Buyers::any(const std::vector<ShelfItem>& items) {
    m_dice = m_dice * 6364136223846793005U + 1442695040888963407U;
    return items[(m_dice >> 33) % items.size()];
}

Basket Buyers::next() {
    // Pieces are sold once: all of them in turn, from all over the shelf.
    constexpr std::size_t stride = 7919; // a prime: no piece twice before all were
    Basket basket(++m_basket);
    must(m_sold < m_pieces.size(), "there is a piece left to sell");
    const auto& piece = m_pieces[m_sold++ * stride % m_pieces.size()];
    for (const auto* item : {&piece, &any(m_entrusted), &any(m_own)})
        must(basket.add(*item, m_stall).operator bool(), "what is on the shelf can be sold");
    return basket;
}

Person sellerAt(Book& book) {
    for (const auto& member : StaffTable(book.db()).at(book.stall()))
        if (member.role == Role::seller) return {member.id, member.role};
    throw std::runtime_error("nobody sells here");
}

void sellFor(Book& book, const Person& by, const Basket& basket) {
    const auto total = basket.total();
    const auto note = Money::centimes((total.centimes() / 200'000 + 1) * 200'000);
    if (!sell(book, by, basket, {cash(total, note)}))
        throw std::runtime_error("a sale was refused");
}

} // namespace touat::bench
