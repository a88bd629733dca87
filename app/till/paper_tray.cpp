// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/paper_tray.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSaveFile>

#include "app/till/painted.h"
#include "core/acts/artisan_access.h"

namespace touat {

namespace {

/// On white paper.
receipts::Dots dotsOf(const QImage& picture) {
    QImage paper(picture.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, picture);
    const auto mono = paper.convertToFormat(QImage::Format_Mono);
    receipts::Dots dots;
    dots.width = std::max(mono.width(), 1);
    for (int y = 0; y < mono.height(); ++y)
        for (int x = 0; x < mono.width(); ++x)
            dots.black.push_back(qGray(mono.pixel(x, y)) < 128);
    return dots;
}

template <class Printed>
std::optional<receipts::DrawnPaper> drawn(const std::optional<Printed>& printed,
                                          const receipts::Fonts& fonts,
                                          const receipts::PaperWish& wish) {
    return printed ? std::optional(receipts::draw(fonts, *printed, wish)) : std::nullopt;
}

std::optional<receipts::DrawnPaper> drawnSale(Book& book, SaleId sale,
                                              const receipts::Fonts& fonts,
                                              const receipts::PaperWish& wish) {
    const auto exchange = drawn(printedExchange(book, sale), fonts, wish);
    return exchange ? exchange : drawn(printedDocument(book, sale), fonts, wish);
}

/// Of the same dots: a paper may be 200 MB of them.
QImage imageOver(const std::shared_ptr<const receipts::Grey>& dots) {
    using Kept = std::shared_ptr<const receipts::Grey>;
    return QImage(dots->pixels.data(), dots->width, dots->height, dots->width,
                  QImage::Format_Grayscale8, [](void* kept) { delete static_cast<Kept*>(kept); },
                  new Kept(dots));
}

} // namespace

QImage imageOf(const receipts::Grey& picture) {
    return QImage(picture.pixels.data(), picture.width, picture.height, picture.width,
                  QImage::Format_Grayscale8)
        .copy();
}

struct PaperTray::Drawn {
    receipts::DrawnPaper paper;
    std::shared_ptr<const receipts::Grey> dots;
    bool printed = false; // or no paper for the roll
};

PaperTray::PaperTray(BookThread& books, const Wording& wording, Pictures& pictures,
                     std::filesystem::path fonts, std::filesystem::path receipts, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_pictures(pictures),
      m_fonts(std::move(fonts)),
      m_receipts(std::move(receipts)) {}

void PaperTray::draw(SaleId sale, Show show) {
    const auto print = m_sale == sale ? Print::onlyWhenAsked : Print::byTheWay;
    m_sale = sale;
    draw(
        [sale](Book& book, const receipts::Fonts& fonts, const receipts::PaperWish& wish) {
            return drawnSale(book, sale, fonts, wish);
        },
        show, print);
}

void PaperTray::drawCopy(SaleId sale, int copy) {
    draw(
        [sale, copy](Book& book, const receipts::Fonts& fonts, receipts::PaperWish wish) {
            wish.copy = copy;
            return drawnSale(book, sale, fonts, wish);
        },
        Show::now);
}

void PaperTray::drawGift(SaleId sale) {
    draw(
        [sale](Book& book, const receipts::Fonts& fonts, receipts::PaperWish wish) {
            wish.gift = true;
            return drawn(printedDocument(book, sale), fonts, wish);
        },
        Show::now);
}

void PaperTray::drawAccount(SaleId sale) {
    draw(
        [sale](Book& book, const receipts::Fonts& fonts, const receipts::PaperWish& wish) {
            return drawn(printedAccount(book.db(), sale), fonts, wish);
        },
        Show::now);
}

void PaperTray::drawBadge(const StaffMember& member) {
    receipts::PrintedBadge badge;
    badge.person = member.name;
    badge.role = member.role;
    badge.code = member.badge;
    constexpr int side = 200; // 25 mm of dots
    badge.face = dotsOf(m_pictures.requestImage(
        QStringLiteral("round/") + QString::fromStdString(member.portrait), nullptr,
        {side, side}));
    draw(
        [badge](Book& book, const receipts::Fonts& fonts, const receipts::PaperWish& wish) {
            auto ours = badge;
            if (const auto device = DeviceTable(book.db()).find(book.stream()))
                ours.stallName = device->stallName;
            return std::optional(receipts::draw(fonts, ours, wish));
        },
        Show::now);
}

void PaperTray::drawDay(DayId day, const Person& by, Show show) {
    draw(
        [day, by](Book& book, const receipts::Fonts& fonts, const receipts::PaperWish& wish) {
            return drawn(printedDay(book, by, day), fonts, wish);
        },
        show);
}

void PaperTray::drawPeriod(PeriodId period, const Person& by, receipts::TransferPaper paper) {
    draw(
        [period, by, paper](Book& book, const receipts::Fonts& fonts,
                            const receipts::PaperWish& wish) -> std::optional<receipts::DrawnPaper> {
            const auto printed = printedPeriod(book, by, period);
            if (!printed) return std::nullopt;
            return receipts::draw(fonts, *printed, paper, wish);
        },
        Show::now);
}

void PaperTray::drawPeriod(const PrintedPeriod& period, receipts::TransferPaper paper) {
    draw(
        [period, paper](Book&, const receipts::Fonts& fonts, const receipts::PaperWish& wish) {
            return std::optional(receipts::draw(fonts, period, paper, wish));
        },
        Show::now);
}

void PaperTray::drawInvoice(SaleId document) {
    draw(
        [document](Book& book, const receipts::Fonts& fonts, const receipts::PaperWish& wish) {
            return drawn(printedInvoice(book, document), fonts, wish);
        },
        Show::now);
}

void PaperTray::drawOrder(OrderId order, Show show) {
    draw(
        [order](Book& book, const receipts::Fonts& fonts, const receipts::PaperWish& wish) {
            return drawn(printedOrder(book.db(), order), fonts, wish);
        },
        show);
}

void PaperTray::drawProvenance(ItemId item) {
    draw(
        [item](Book& book, const receipts::Fonts& fonts, const receipts::PaperWish& wish) {
            return drawn(printedProvenance(book, item), fonts, wish);
        },
        Show::now);
}

void PaperTray::drawTransfer(TransferId transfer, receipts::TransferPaper paper) {
    draw(
        [transfer, paper](Book& book, const receipts::Fonts& fonts,
                          const receipts::PaperWish& wish) -> std::optional<receipts::DrawnPaper> {
            const auto printed = printedTransfer(book.db(), transfer);
            if (!printed) return std::nullopt;
            return receipts::draw(fonts, *printed, paper, wish);
        },
        Show::now);
}

void PaperTray::drawCountSheet(std::int64_t number) {
    draw(
        [number](Book& book, const receipts::Fonts& fonts, const receipts::PaperWish& wish) {
            return drawn(printedCountSheet(book, number), fonts, wish);
        },
        Show::now);
}

void PaperTray::drawCountReport(CountId count) {
    draw(
        [count](Book& book, const receipts::Fonts& fonts, const receipts::PaperWish& wish) {
            return drawn(printedCountReport(book.db(), count), fonts, wish);
        },
        Show::now);
}

void PaperTray::drawWanted(const Person& by, std::optional<ArtisanId> artisan) {
    draw(
        [by, artisan](Book& book, const receipts::Fonts& fonts,
                      const receipts::PaperWish& wish) -> std::optional<receipts::DrawnPaper> {
            const auto wanted = printedWanted(book, by, artisan);
            if (wanted.empty()) return std::nullopt;
            return receipts::draw(fonts, wanted, wish);
        },
        Show::now);
}

void PaperTray::drawCallList(const Person& by) {
    draw(
        [by](Book& book, const receipts::Fonts& fonts,
             const receipts::PaperWish& wish) -> std::optional<receipts::DrawnPaper> {
            const auto wanted = printedWanted(book, by);
            if (wanted.empty()) return std::nullopt;
            noteList(book, by, PeopleList::wanted);
            return receipts::callList(fonts, wanted, wish);
        },
        Show::now);
}

void PaperTray::drawDeposit(DepositId deposit, receipts::TransferPaper paper) {
    draw(
        [=](Book& book, const receipts::Fonts& fonts,
            const receipts::PaperWish& wish) -> std::optional<receipts::DrawnPaper> {
            const auto printed = printedDeposit(book.db(), deposit);
            if (!printed) return std::nullopt;
            return receipts::draw(fonts, *printed, paper, wish);
        },
        Show::now);
}

void PaperTray::drawReturn(ReturnId goods, receipts::TransferPaper paper) {
    draw(
        [=](Book& book, const receipts::Fonts& fonts,
            const receipts::PaperWish& wish) -> std::optional<receipts::DrawnPaper> {
            const auto printed = printedReturn(book.db(), goods);
            if (!printed) return std::nullopt;
            return receipts::draw(fonts, *printed, paper, wish);
        },
        Show::now);
}

void PaperTray::drawPickUps() {
    draw(
        [](Book& book, const receipts::Fonts& fonts,
           const receipts::PaperWish& wish) -> std::optional<receipts::DrawnPaper> {
            const auto calls = printedCalls(book, CallFor::goods);
            if (calls.empty()) return std::nullopt;
            return receipts::draw(fonts, calls, wish);
        },
        Show::now);
}

void PaperTray::takeDrawn(receipts::DrawnPaper paper) {
    draw([paper = std::move(paper)](Book&, const receipts::Fonts&, const receipts::PaperWish&) {
        return std::optional(paper);
    }, Show::now);
}

receipts::PaperWish PaperTray::wish() const {
    receipts::PaperWish wish;
    wish.form.width = m_width;
    wish.training = m_training;
    wish.painter = painterWith(m_pictures.photos());
    return wish;
}

void PaperTray::preview(QObject* by, Draw draw, std::function<void(const QString&, QSize)> then) {
    m_books.run(
        by,
        [draw = std::move(draw), folder = m_fonts, wish = wish()](Book& book) {
            const auto paper = draw(book, receipts::Fonts(folder), wish);
            return paper ? imageOf(receipts::pictureOfPdf(paper->pdf)) : QImage();
        },
        [this, by, then = std::move(then)](const QImage& image) {
            if (!image.isNull()) then(m_pictures.showPaper(by, image), image.size());
        });
}

void PaperTray::drawAway(
    std::function<receipts::DrawnPaper(const receipts::Fonts&, const receipts::PaperWish&)> draw,
    std::function<void(const receipts::DrawnPaper&)> then) {
    m_books.run(
        this,
        [draw = std::move(draw), folder = m_fonts, wish = wish()](Book&) {
            return draw(receipts::Fonts(folder), wish);
        },
        std::move(then));
}

void PaperTray::draw(Draw draw, Show show, Print print) {
    print = std::max(print, m_print);
    m_books.run(
        this,
        [draw = std::move(draw), folder = m_fonts, printer = m_printer, wish = wish(),
         print](Book& book) {
            Drawn drawn;
            auto paper = draw(book, receipts::Fonts(folder), wish);
            if (!paper) return drawn;
            drawn.paper = std::move(*paper);
            drawn.dots =
                std::make_shared<const receipts::Grey>(receipts::pictureOfPdf(drawn.paper.pdf));
            const bool fits = drawn.paper.headDots > 0;
            if (printer && fits && print == Print::byTheWay) printer(*drawn.dots);
            drawn.printed = !fits || print == Print::byTheWay;
            return drawn;
        },
        [this, show](Drawn drawn) {
            if (!drawn.dots) return;
            take(std::move(drawn));
            if (show == Show::now) this->show();
        });
}

void PaperTray::setPrinter(receipts::RollWidth width, Printer printer, Print print) {
    m_width = width;
    m_printer = std::move(printer);
    m_print = print;
    emit changed();
}

bool PaperTray::toPrint() const {
    return m_printer && m_dots && !m_printed;
}

void PaperTray::print() {
    if (!toPrint()) return;
    m_printed = true;
    emit changed();
    m_books.run(
        this,
        [printer = m_printer, dots = m_dots](Book&) {
            printer(*dots);
            return Done{};
        },
        [](Done) {});
}

void PaperTray::take(Drawn drawn) {
    m_complaint.clear();
    m_dots = std::move(drawn.dots);
    m_printed = drawn.printed;
    m_number = QString::fromStdString(drawn.paper.name);
    m_proof = QString::fromStdString(drawn.paper.proof);
    const auto& pdf = drawn.paper.pdf;
    const auto raster = imageOver(m_dots);
    m_picture = m_pictures.showPaper(this, raster);
    m_size = raster.size();
    const QDir folder(QString::fromStdString(m_receipts.string()));
    m_file = folder.filePath(m_number + ".pdf");
    QSaveFile file(m_file);
    const bool saved = folder.mkpath(".") && file.open(QIODevice::WriteOnly) &&
                       file.write(pdf.data(), static_cast<qint64>(pdf.size())) ==
                           static_cast<qint64>(pdf.size()) &&
                       file.commit();
    if (!saved) {
        m_complaint = m_wording.sentence(FaultKind::notWritable);
        m_file.clear();
    }
    emit changed();
    if (saved) emit written(m_file);
}

void PaperTray::fail(FaultKind kind) {
    m_complaint = m_wording.sentence(kind);
    m_picture.clear();
    m_file.clear();
    m_proof.clear();
    m_dots.reset();
    emit changed();
}

void PaperTray::show() {
    m_showing = true;
    emit changed();
}

void PaperTray::hide() {
    m_showing = false;
    emit changed();
}

} // namespace touat
