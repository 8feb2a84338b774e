using Microsoft.Playwright;
using Prevenance.Interviews;
using Prevenance.Interviews.Tests;
using Prevenance.Web.Pages.Resident.Home;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Tests.Support;

/// <summary>The gestures of someone who answers, one question after the other, in the language chosen.</summary>
public sealed class Journey(IPage page, Locale language)
{
    public Journey(IPage page, bool english = false) : this(page, english ? Locale.English : Locale.French)
    {
    }

    private const int MostQuestions = 60;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public IPage Page => page;

    /// <summary>The questions that were answered, in order.</summary>
    public List<string> Asked { get; } = [];

    public async Task Start() => await page.GotoAsync(language[Paths.Household]);

    public async Task StartFromHome()
    {
        await page.GotoAsync(language[Paths.Home]);
        await page.GetByRole(AriaRole.Link, new() { Name = language[HomeText.Start], Exact = true }).ClickAsync();
        await Whole();
    }

    public async Task Press(string french, string english)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = language[new Text(french, english)], Exact = true }).Last.ClickAsync();
        await Whole();
    }

    /// <summary>
    /// Waits until all of the page has come: on a slow network its head is there before its question, and its question before
    /// what is certain.
    /// </summary>
    /// <remarks>Asked of the page itself: the event that tells it is not fired for a page that Back took from the browser's memory.</remarks>
    public async Task Whole()
    {
        while (await page.EvaluateAsync<string>("document.readyState") == "loading")
            await Task.Delay(Pause);
    }

    public async Task Continue() => await Press("Continuer", "Continue");

    /// <summary>The question on the screen; nothing once there is none left.</summary>
    public async Task<string?> Question() =>
        await page.Locator("input[name=question]").CountAsync() == 0 ? null : await page.Locator("input[name=question]").InputValueAsync();

    /// <summary>Answers everything that is asked, checks it, and sees the rights.</summary>
    public async Task AnswerAll(AnsweringHousehold household)
    {
        await Start();
        await AnswerRest(household);
    }

    public async Task AnswerRest(AnsweringHousehold household)
    {
        while (Asked.Count < MostQuestions && await Question() is { } question)
            await AnswerOne(question, household);
        await SeeRights();
    }

    /// <summary>Goes on from the page where the answers are checked.</summary>
    public async Task SeeRights() => await Press("Voir mes droits", "See my rights");

    /// <summary>Answers until the page names a right for certain.</summary>
    public async Task AnswerToFirstCertain(AnsweringHousehold household)
    {
        while (await page.Locator(".certain li").CountAsync() == 0)
            await AnswerOne((await Question())!, household);
    }

    /// <summary>Answers as the household does: to what it does not tell, no, nothing, or the last of the choices.</summary>
    public async Task AnswerOne(string question, AnsweringHousehold household)
    {
        await Give(household.Told.GetValueOrDefault(question));
        Asked.Add(question);
        await Continue();
    }

    /// <summary>Goes on as most people do: with Enter, but from a list of choices, which keeps it for itself.</summary>
    public async Task GoOn()
    {
        if (await page.Locator("fieldset select").CountAsync() > 0)
        {
            await Continue();
            return;
        }
        await page.Locator("fieldset input").Last.PressAsync("Enter");
        await Whole();
    }

    /// <summary>Gives an answer, or says that it is not known, and goes on.</summary>
    public async Task Reply(string? answer)
    {
        if (answer == Answers.Unknown)
        {
            await Press("Je ne sais pas", "I don’t know");
            return;
        }
        await Give(answer);
        await GoOn();
    }

    public async Task Give(string? answer)
    {
        if (await page.Locator("[name=day]").CountAsync() > 0)
            await GiveDate(answer!);
        else if (await page.Locator("[type=radio]").CountAsync() > 0)
            await page.Locator(answer is null ? "[type=radio] >> nth=-1" : $"[type=radio][value='{answer}']").CheckAsync();
        else if (await page.Locator("select").CountAsync() > 0)
            await page.Locator("select").SelectOptionAsync(answer!);
        else if (await page.Locator("[type=checkbox]").CountAsync() > 0)
            await Tick(answer ?? Answers.None);
        else
            await page.Locator("[name=value]").FillAsync(answer ?? "0");
    }

    private async Task GiveDate(string date)
    {
        foreach (var (part, value) in new[] { "year", "month", "day" }.Zip(date.Split('-')))
            await page.Locator($"[name={part}]").FillAsync(value);
    }

    private async Task Tick(string answer)
    {
        foreach (var option in answer.Split(',').Where(option => option != Answers.None))
            await page.Locator($"[type=checkbox][value='{option}']").CheckAsync();
    }
}
