using Microsoft.Playwright;
using Prevenance.Interviews.Tests;
using Prevenance.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Prevenance.Web.Tests.Pages;

public sealed class InterviewJourneyTests(WebServer server, ChromiumBrowser browser) : BrowserTests(server, browser)
{
    private static readonly AnsweringHousehold Lea = AnsweringHousehold.All.Single(household => household.Name == "lea");

    [Fact]
    public async Task Shows_screens_that_are_accessible_and_fit_a_telephone()
    {
        var journey = new Journey(await OpenAsync());
        await journey.Start();
        while (await journey.Question() is { } question)
        {
            await Looks.AssertAccessible(journey.Page);
            await Looks.AssertFits(journey.Page);
            await journey.AnswerOne(question, Lea);
        }
        await Looks.AssertAccessible(journey.Page);
        await Looks.AssertFits(journey.Page);
        await journey.SeeRights();
        await Looks.AssertAccessible(journey.Page);
        await Looks.AssertFits(journey.Page);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Has_every_answer_checked_by_person_before_the_result_and_changed_there(bool english)
    {
        var journey = new Journey(await OpenAsync(javaScript: false), english);
        await journey.Start();
        while (await journey.Question() is { } question)
            await journey.AnswerOne(question, Lea);
        await Expect(journey.Page.Locator("h1")).ToHaveTextAsync(english ? "Check your answers" : "Vérifiez vos réponses");
        await Expect(journey.Page.Locator(".about h2")).ToHaveTextAsync(english
            ? ["Your household and your home", "You", "Child 1", "Child 2"] : ["Votre foyer et votre logement", "Vous", "Enfant 1", "Enfant 2"]);
        await Expect(journey.Page.Locator("[value^='change:']")).ToHaveCountAsync(journey.Asked.Count);
        await journey.Page.Locator(".about", new() { HasText = english ? "Child 2" : "Enfant 2" }).Locator("[value^='change:']").First.ClickAsync();
        Assert.Equal("people.child2.birth", await journey.Question());
        await journey.Give("2020-10-03");
        await journey.Continue();
        await Expect(journey.Page.Locator(".about", new() { HasText = english ? "Child 2" : "Enfant 2" })).ToContainTextAsync(english ? "3 October 2020" : "3 octobre 2020");
        await journey.SeeRights();
        await Expect(journey.Page.Locator("h1")).ToHaveTextAsync(english ? "Your rights" : "Vos droits");
    }

    [Fact]
    public async Task Opens_the_explanation_level_by_level_down_to_an_article()
    {
        var journey = await Answered();
        var right = journey.Page.Locator(".right.entitled", new() { Has = journey.Page.GetByRole(AriaRole.Heading, new() { Name = "Allocations familiales" }) });
        var article = right.Locator(".why").GetByText("code de la sécurité sociale, L521-1");
        await Expect(article).ToBeHiddenAsync();
        await right.Locator("> details > summary").ClickAsync();
        await right.Locator(".why > summary").ClickAsync();
        await Expect(right.GetByText("D’après vos réponses, c’est votre cas.")).ToBeVisibleAsync();
        await Expect(article).ToBeHiddenAsync();
        await right.Locator(".exact > summary").ClickAsync();
        await Expect(article).ToBeVisibleAsync();
        await right.GetByRole(AriaRole.Button, new() { Name = "Voir tout le calcul" }).ClickAsync();
        await Expect(journey.Page.Locator("h1")).ToHaveTextAsync("Allocations familiales");
        await Expect(journey.Page.GetByText("versés.")).ToContainTextAsync("CRDS");
        await journey.Page.Locator(".part summary", new() { HasText = "part principale" }).First.ClickAsync();
        await Expect(journey.Page.GetByText("Base mensuelle de calcul").First).ToBeVisibleAsync();
        await journey.Press("Revenir à tous les droits", "Go back to all the rights");
        await Expect(journey.Page.Locator("h1")).ToHaveTextAsync("Vos droits");
    }

    [Fact]
    public async Task Keeps_what_was_typed_and_says_what_is_wrong_with_a_date()
    {
        var journey = new Journey(await OpenAsync(javaScript: false));
        await journey.Start();
        await journey.AnswerOne("people.union", Lea);
        await journey.Give("1995-02-31");
        await journey.Continue();
        await Expect(journey.Page.Locator("[role=alert]")).ToContainTextAsync("Cette date n’existe pas");
        await Expect(journey.Page.Locator("[name=day]")).ToHaveValueAsync("31");
        await Looks.AssertFits(journey.Page);
    }

    [Fact]
    public async Task Goes_back_to_the_question_before_with_its_answer_and_changes_language_on_the_way()
    {
        var journey = new Journey(await OpenAsync(javaScript: false));
        await journey.Start();
        await journey.AnswerOne("people.union", Lea);
        await journey.AnswerOne("people.you.birth", Lea);
        await journey.Press("Revenir", "Back");
        Assert.Equal("people.you.birth", await journey.Question());
        await Expect(journey.Page.Locator("[name=year]")).ToHaveValueAsync("1995");
        await journey.Page.Locator(".language[lang=en]").ClickAsync();
        await Expect(journey.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(journey.Page.Locator("[name=year]")).ToHaveValueAsync("1995");
    }

    [Fact]
    public async Task Takes_not_knowing_and_not_saying_for_answers_and_shows_bounds()
    {
        var journey = new Journey(await OpenAsync(javaScript: false));
        await journey.Start();
        while (await journey.Question() is { } question)
        {
            if (question == "housing.rent")
                await journey.Press("Je ne sais pas", "I don’t know");
            else if (question == "people.circumstances")
                await journey.Press("Je préfère ne pas le dire", "I’d rather not say");
            else
                await journey.AnswerOne(question, Lea);
        }
        await journey.SeeRights();
        await Expect(journey.Page.GetByText("D’après ces réponses, au moins")).ToBeVisibleAsync();
        await journey.Page.Locator(".depends").GetByRole(AriaRole.Button, new() { NameRegex = new("^Répondre") }).First.ClickAsync();
        Assert.Contains(await journey.Question(), new[] { "housing.rent", "people.circumstances" });
    }

    [Fact]
    public async Task Changes_an_answer_from_the_result_and_keeps_the_others()
    {
        var journey = await Answered();
        var before = await journey.Page.Locator(".figure .amount").InnerTextAsync();
        await journey.Page.GetByText("Vos réponses", new() { Exact = true }).ClickAsync();
        await journey.Page.Locator("[value='change:incomes.you.salaire.now']").ClickAsync();
        await Expect(journey.Page.Locator("[name=value]")).ToHaveValueAsync("830");
        await journey.Page.Locator("[name=value]").FillAsync("1 100,50");
        await journey.Continue();
        await journey.SeeRights();
        await Expect(journey.Page.Locator("h1")).ToHaveTextAsync("Vos droits");
        Assert.NotEqual(before, await journey.Page.Locator(".figure .amount").InnerTextAsync());
    }

    [Fact]
    public async Task Changes_the_language_of_the_result_without_asking_again()
    {
        var journey = await Answered();
        var amount = await journey.Page.Locator(".figure .amount").InnerTextAsync();
        await journey.Page.Locator(".language[lang=en]").ClickAsync();
        await Expect(journey.Page.Locator("h1")).ToHaveTextAsync("Your rights");
        Assert.Equal(Digits(amount), Digits(await journey.Page.Locator(".figure .amount").InnerTextAsync()));
    }

    private async Task<Journey> Answered()
    {
        var journey = new Journey(await OpenAsync(javaScript: false));
        await journey.AnswerAll(Lea);
        return journey;
    }

    private static string Digits(string amount) => string.Concat(amount.Where(char.IsAsciiDigit));
}
