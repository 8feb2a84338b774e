using System.Net;
using Prevenance.Law.Rights;
using Prevenance.Web.Pages.Resident.Examples;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages;

/// <summary>What a worried person sees first, and how far there is to scroll.</summary>
public sealed class AnswerOnATelephoneTests(WebServer server, ChromiumBrowser browser) : BrowserTests(server, browser)
{
    private const int Screen = 844;
    private const int MostScreens = 4;

    private const string Mother =
        "people.union=seul&people.you.birth=1992-06-05&people.children=3&people.child1.birth=2017-03-12&people.child2.birth=2020-09-04&people.child3.birth=2025-08-20"
        + "&people.you.activity=actif&people.circumstances=-&housing.commune=69256&housing.status=locataire_hlm&housing.rent=520&housing.kind=-"
        + "&incomes.you.kinds=salaire&incomes.you.salaire.now=780&incomes.you.past=same&people.you.nationality=fr";

    private const string Couple =
        "people.union=concubin&people.you.birth=1985-06-05&people.children=0&people.partner.birth=1984-03-03&people.you.activity=actif&people.partner.activity=chomeur&people.circumstances=-"
        + "&housing.commune=69266&housing.status=locataire_vide&housing.rent=700&housing.kind=-&incomes.you.kinds=salaire&incomes.you.salaire.now=1400&incomes.you.past=same"
        + "&incomes.partner.kinds=chomage&incomes.partner.chomage.now=900&incomes.partner.past=same&people.you.nationality=fr&people.partner.nationality=fr";

    private const string RetiredWithUnknownRate =
        "people.union=seul&people.you.birth=1963-02-14&people.children=0&people.circumstances=disability&people.you.incapacity=?&people.you.activity=retraite"
        + "&housing.status=locataire_vide&people.you.nationality=fr&housing.commune=69383&incomes.you.kinds=retraite&incomes.you.retraite.now=520&incomes.you.past=same"
        + "&housing.rent=450&housing.water=0&housing.kind=-&incomes.received=aide_logement,aah&incomes.received.aah=";

    public static TheoryData<string> Names => [.. ExamplesText.All.Select(example => example.Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task Holds_within_four_screens_the_first_of_which_has_the_sum_what_to_do_and_who_helps(string name)
    {
        var page = await OpenAsync();
        await page.GotoAsync($"/exemples/{name}");
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollHeight"), Screen, MostScreens * Screen);
        foreach (var part in new[] { ".figure .amount", ".first-step", ".help-at-once" })
        {
            var place = (await page.Locator(part).BoundingBoxAsync())!;
            Assert.InRange(place.Y + place.Height, 0, Screen);
        }
    }

    [Theory]
    [InlineData("people.union=seul&people.children=1&people.child1.birth=2020-02-02&people.you.birth=?&people.you.activity=?&people.circumstances=?&housing.status=?&incomes.you.kinds=?")]
    [InlineData(Mother)]
    public async Task Names_what_is_missing_by_its_question_and_nothing_by_its_fact(string answers)
    {
        var page = await Result(answers);
        Assert.Contains("Répondre", page, StringComparison.Ordinal);
        foreach (var word in new[] { "Il manque :", "(de 0 à 1)", "[[", "≥ 0", "décès", "décédé" })
            Assert.DoesNotContain(word, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_a_tick_without_its_amount_for_a_right_that_is_received()
    {
        var page = await Result(Mother + "&incomes.received=aide_logement&incomes.received.aide_logement=?");
        Assert.Contains("id=\"right-apl\"", Section(page, "open-Received"), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"right-apl\"", Section(page, "open-ToClaim"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("521", "811 €")]
    [InlineData("?", "290 €")]
    public async Task Counts_on_what_is_received_while_an_answer_is_missing_and_starts_with_that_answer(string received, string sum)
    {
        var page = await Result(RetiredWithUnknownRate + received);
        Assert.Contains($"<p class=\"figure\"><span class=\"amount\">{sum}</span>", page, StringComparison.Ordinal);
        Assert.Contains("id=\"right-aah\"", Section(page, "open-Received"), StringComparison.Ordinal);
        Assert.Contains("<p class=\"first-step\"><a href=\"#unknown\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("0,01 €", page, StringComparison.Ordinal);
        // What does not press is told after the money.
        Assert.InRange(page.IndexOf("id=\"open-ToClaim\"", StringComparison.Ordinal), page.IndexOf("id=\"open-Received\"", StringComparison.Ordinal), page.Length);
    }

    [Fact]
    public async Task Asks_for_no_rate_of_the_MDPH_who_said_that_nobody_is_disabled() =>
        Assert.DoesNotContain("La MDPH vous a-t-elle donné un taux", await Result(Mother), StringComparison.Ordinal);

    [Fact]
    public async Task Announces_no_end_to_a_retired_man_for_whom_nothing_changes() =>
        Assert.DoesNotContain("S’arrête", await Result(RetiredWithUnknownRate.Replace("incapacity=?", "incapacity=0.8", StringComparison.Ordinal) + "521"), StringComparison.Ordinal);

    [Fact]
    public async Task Says_that_one_child_opens_no_family_allowance_whatever_the_income()
    {
        var page = await Result(
            "people.union=seul&people.you.birth=1995-02-11&people.children=1&people.child1.birth=2018-05-20&people.you.activity=actif&people.circumstances=-"
            + "&people.you.nationality=fr&housing.commune=69259&housing.status=loge_gratuitement&incomes.you.kinds=?");
        Assert.Contains("name=\"about\" value=\"af\"", Section(page, "closed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_who_does_not_know_which_title_they_hold_that_care_depends_on_it()
    {
        var unknown = Section(await Result(
            "people.union=seul&people.you.birth=1996-06-05&people.children=1&people.child1.birth=2021-06-01&people.you.activity=inactif&people.circumstances=-"
            + "&people.you.nationality=other&people.you.permit=?&housing.commune=69266&housing.status=loge_gratuitement&incomes.you.kinds=-&incomes.you.past=same"), "unknown");
        Assert.Contains("Aide médicale de l’État (AME)", unknown, StringComparison.Ordinal);
        Assert.Contains("Revenu de solidarité active (RSA)", unknown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_offer_social_housing_to_who_rents_it() =>
        Assert.DoesNotContain("right-logement_social_eligible", Section(await Result(Mother), "open-ToClaim"), StringComparison.Ordinal);

    [Fact]
    public async Task Says_what_is_received_and_not_found_before_it_has_to_be_paid_back()
    {
        var page = await Result(Couple + "&incomes.received=ppa,aide_logement&incomes.received.ppa=150&incomes.received.aide_logement=?");
        var doubtful = Section(page, "doubtful");
        Assert.Contains("avant un trop-perçu", doubtful, StringComparison.Ordinal);
        Assert.Contains("right-ppa", doubtful, StringComparison.Ordinal);
        Assert.Contains("right-apl", doubtful, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_which_closed_rights_stand_on_what_is_supposed_and_lets_one_answer()
    {
        var closed = Section(await Result(Mother), "closed");
        var supposed = closed[closed.IndexOf("Fermées d’après ce qui est supposé", StringComparison.Ordinal)..];
        Assert.DoesNotContain("Ce résultat suppose", closed[..^supposed.Length], StringComparison.Ordinal);
        Assert.Contains("Ce résultat suppose", supposed, StringComparison.Ordinal);
        Assert.Contains("href=\"#supposed\"", supposed, StringComparison.Ordinal);
        Assert.Contains("value=\"change:", supposed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invents_no_day_for_what_was_only_told_as_recent()
    {
        var page = await Result(Mother + "&housing.since=recently");
        Assert.Contains("du temps a passé depuis « Date d’entrée", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("passé depuis le", page, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Explains_whatever_it_shows_as_open_down_to_an_article(string name)
    {
        var subject = Web.Pages.Resident.Rights.Subject.Of(ExamplesText.Find(name)!);
        foreach (var right in Server.Rights.For(subject).With(Verdict.Entitled))
        {
            var why = WebUtility.HtmlDecode(await Server.Client.GetStringAsync($"/exemples/{name}/pourquoi?about={right.Key}", TestContext.Current.CancellationToken));
            Assert.Contains("Le texte de loi :", Breaking(why), StringComparison.Ordinal);
        }
    }

    private static string Section(string page, string id) =>
        page.Split("<section").FirstOrDefault(section => section.Contains($"id=\"{id}\"", StringComparison.Ordinal)) ?? "";

    private async Task<string> Result(string answers) => Breaking(WebUtility.HtmlDecode(await (await Server.Client.PostAsync(
        "/mes-droits", new FormUrlEncodedContent([new("answers", answers)]))).Content.ReadAsStringAsync()));

    // With ordinary spaces, as texts are written.
    private static string Breaking(string page) => page.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
