using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;

namespace Prevenance.Web.Tests.Staff;

/// <summary>Say it once: what is told is kept answer by answer, changed with a day, and read as rights and as things worth a gesture.</summary>
public sealed class InterviewTests : InterviewTest
{
    [Fact]
    public async Task What_the_household_says_of_a_child_s_time_and_the_amounts_do_not_count_is_told_beside_them()
    {
        await TellEverything();
        const string said = "Le foyer dit qu’un enfant y vit une part du temps seulement";
        Assert.DoesNotContain(said, WebUtility.HtmlDecode(await odile.GetStringAsync(file, Stop)), StringComparison.Ordinal);
        var child = (await StaffServer.MakeKnown(odile, "Jade", "Moreau", "20/05/2018")).Split('/')[^1];
        using (var joined = await StaffServer.Post(odile, $"{file}/foyer", ("name", "Jade Moreau"), ("person", child), ("view", "Menage"), ("from", "01/01/2024"), ("percent", "50")))
            Assert.Equal(HttpStatusCode.SeeOther, joined.StatusCode);
        foreach (var page in (string[])["", "/sa-page"])
            Assert.Contains(said, WebUtility.HtmlDecode(await odile.GetStringAsync(file + page, Stop)), StringComparison.Ordinal);
        // On the page of a right whose amount it changes, and on her own.
        var told = new List<string>();
        foreach (var right in Regex.Matches(await odile.GetStringAsync(file, Stop), "/droits/([a-z_0-9]+)\"").Select(match => match.Groups[1].Value).Distinct())
        {
            if (WebUtility.HtmlDecode(await odile.GetStringAsync($"{file}/droits/{right}", Stop)).Contains(said, StringComparison.Ordinal))
                told.Add(right);
        }
        Assert.Contains("apl", told);
        using var herself = await server.InOwnFile("odile", new FileKey(file.Split('/')[^1]));
        Assert.Contains(said, WebUtility.HtmlDecode(await herself.GetStringAsync("/mon-dossier", Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_answer_is_kept_at_once_and_nobody_is_asked_twice()
    {
        Assert.Equal("people.union", await Asked());
        await Tell("people.union", "seul");
        Assert.NotEqual("people.union", await Asked());
        var asked = await TellEverything();
        Assert.Equal(asked.Count, asked.Distinct().Count());
        // Her day of birth is in the file already.
        Assert.DoesNotContain("people.you.birth", asked);
        Assert.Contains("Plus rien à demander", await Page($"{file}/entretien"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_an_answer_comes_back_as_it_was_typed()
    {
        await TellEverything();
        using var answer = await StaffServer.Post(odile, $"{file}/entretien", ("question", "housing.rent"), ("value", "beaucoup"), ("since", "un jour"), ("do", "next"));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("value=\"beaucoup\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"un jour\"", page, StringComparison.Ordinal);
        Assert.Equal(new FactValue.Number(468), (await Book()).On("loyer", Today).Value);
    }

    [Fact]
    public async Task A_change_is_shown_before_it_is_saved_and_stands_beside_what_was()
    {
        await TellEverything();
        var before = (await Book()).Facts.Count;
        using (var seen = await Change("incomes.you.salaire.now", "1600", "01/12/2026", "effect"))
        {
            var page = WebUtility.HtmlDecode(await seen.Content.ReadAsStringAsync(Stop));
            Assert.Contains("Rien n’est encore enregistré", page, StringComparison.Ordinal);
            Assert.Contains("Prime d’activité", page, StringComparison.Ordinal);
            Assert.Equal(before, (await Book()).Facts.Count);
        }
        using (var saved = await Change("incomes.you.salaire.now", "1600", "01/12/2026", "next"))
            Assert.Equal(file, saved.Headers.Location?.ToString());
        var book = await Book();
        Assert.Equal(new FactValue.Number(857), book.On("salaire_net", Today).Value);
        Assert.Equal(new FactValue.Number(1600), book.On("salaire_net", new DateOnly(2026, 12, 1)).Value);
        Assert.Contains("À partir du 1er décembre 2026", await Page(file), StringComparison.Ordinal);

        // What was planned is said otherwise: it is corrected, and not one more thing to settle.
        using (await Change("incomes.you.salaire.now", "1500", "01/12/2026", "next"))
            book = await Book();
        Assert.Equal(new FactValue.Number(1500), book.On("salaire_net", new DateOnly(2026, 12, 1)).Value);
        Assert.Empty(book.Contradictions(new DateOnly(2026, 12, 1)));
    }

    [Fact]
    public async Task What_is_already_known_to_come_is_in_the_months_that_are_shown()
    {
        await TellEverything();
        Assert.DoesNotContain("Prime d’activité s’arrête", await Changes(), StringComparison.Ordinal);
        using (await Change("incomes.you.salaire.now", "3500", "01/02/2027", "next"))
            Assert.Contains("Prime d’activité s’arrête", await Changes(), StringComparison.Ordinal);
        using (await Change("people.union", "marie", "01/03/2027", "next"))
            Assert.Contains("Les 24 mois ne tiennent pas compte de tout cela", await Page(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_imported_answers_too_and_is_beside_what_is_told()
    {
        var gate = server.Services.GetRequiredService<Gate>();
        var pass = (await gate.Ask(await Viewer(), Gesture.ChangeSituation, Key, "test")).Pass!;
        await server.Services.GetRequiredService<FactStore>().Add(pass,
        [
            new Fact
            {
                Id = "i1", What = "loyer", Value = new FactValue.Number(510), From = new DateOnly(2026, 1, 1), By = "CAF",
                RecordedAt = server.Clock.GetUtcNow(), Source = new FactSource(SourceKind.Imported, "CAF"),
            },
        ]);
        var asked = await TellEverything();
        Assert.DoesNotContain("housing.rent", asked);
        using (await Change("housing.rent", "468", "", "next"))
            Assert.Contains("À éclaircir avec elle", await Page(file), StringComparison.Ordinal);
        Assert.Equal(new FactValue.Number(468), (await Book()).On("loyer", Today).Value);
    }

    [Fact]
    public async Task What_is_worth_a_gesture_comes_to_the_morning_waits_with_a_reason_and_comes_back()
    {
        await TellEverything();
        Assert.Contains("rien ne dit que ce droit est reçu", await Page("/equipe"), StringComparison.Ordinal);
        var later = Later().Match(await odile.GetStringAsync(file, Stop)).Groups[1].Value;
        var what = Uri.UnescapeDataString(later.Split('=')[1]);
        using (var refused = await StaffServer.Post(odile, $"{file}/plus-tard", ("what", what), ("until", "2026-11-20"), ("reason", "elle y pense")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.Contains("elle y pense", await refused.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        }
        using (var put = await StaffServer.Post(odile, $"{file}/plus-tard", ("what", what), ("until", "2026-12-04"), ("reason", "elle y pense")))
            Assert.Equal(HttpStatusCode.SeeOther, put.StatusCode);
        Assert.Contains("elle y pense", await Page(file), StringComparison.Ordinal);
        Assert.DoesNotContain(WebUtility.HtmlEncode(later), await odile.GetStringAsync("/equipe", Stop), StringComparison.Ordinal);
        server.Clock.Days = 7;
        using var again = await server.SignedIn("odile");
        Assert.Contains(later, await again.GetStringAsync("/equipe", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_put_aside_in_a_form_that_is_sent_twice_is_put_aside_once()
    {
        await TellEverything();
        var later = WebUtility.HtmlDecode(Later().Match(await odile.GetStringAsync(file, Stop)).Groups[1].Value);
        var (once, what) = (StaffServer.Hidden(await odile.GetStringAsync(later, Stop), "_once"), Uri.UnescapeDataString(later.Split('=')[1]));
        var both = await Task.WhenAll(Put(), Put());
        Assert.All([.. both, await Put()], status => Assert.Equal(HttpStatusCode.SeeOther, status));
        await using var records = new SqliteConnection($"Data Source={Path.Combine(server.Data, "prevenance.db")}");
        await records.OpenAsync(Stop);
        await using var count = records.CreateCommand();
        count.CommandText = "SELECT COUNT(*) FROM casework_set_aside";
        Assert.Equal(1L, await count.ExecuteScalarAsync(Stop));

        async Task<HttpStatusCode> Put()
        {
            using var put = await StaffServer.Post(odile, $"{file}/plus-tard", ("_once", once), ("what", what), ("until", "2026-12-04"), ("reason", "elle y pense"));
            return put.StatusCode;
        }
    }

    [Fact]
    public async Task What_was_so_is_not_noted_since_a_day_before_the_person_was_born()
    {
        await TellEverything();
        foreach (var day in (string[])["11/03/1985", "01/01/1850", "01/01/2030"])
        {
            using var refused = await Change("housing.rent", "480", day, "next");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.Contains("ni avant la naissance", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        }
        using var past = await Change("housing.rent", "480", "01/01/2004", "next");
        Assert.Equal(HttpStatusCode.SeeOther, past.StatusCode);
    }

    [Fact]
    public async Task The_morning_knows_what_is_to_come_as_soon_as_the_file_does()
    {
        await TellEverything();
        var before = Others().Match(await Page("/equipe")).Value;
        using (await Change("incomes.you.salaire.now", "3500", "01/02/2027", "next"))
            Assert.NotEqual(before, Others().Match(await Page("/equipe")).Value);
    }

    [Fact]
    public async Task What_was_typed_before_a_session_ended_is_shown_again_and_not_done()
    {
        await TellEverything();
        using var answer = await StaffServer.Post(odile, $"{file}/entretien?_back", ("question", "housing.rent"), ("value", "999"), ("do", "next"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("value=\"999\"", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal(new FactValue.Number(468), (await Book()).On("loyer", Today).Value);
    }

    [Fact]
    public async Task A_right_is_explained_down_to_its_article_and_not_to_somebody_who_is_called_you()
    {
        await TellEverything();
        var page = await Page($"{file}/droits/ppa");
        Assert.Contains("code de la sécurité sociale", page, StringComparison.Ordinal);
        Assert.DoesNotContain("vous avez", page, StringComparison.OrdinalIgnoreCase);
        using var nothing = await odile.GetAsync($"{file}/droits/rien", Stop);
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }
}
