using System.Globalization;
using System.Text.Json.Nodes;
using Prevenance.Directories.Hours;
using Prevenance.Directories.Hours.Rules;
using Prevenance.Directories.Search;
using Prevenance.Directories.Search.Typed;
using Prevenance.Directories.Tests.Formats;
using Prevenance.Geography;

namespace Prevenance.Directories.Tests.Search;

/// <summary>When somebody could go: from Friday 27 November 2026.</summary>
public class WhenTests
{
    private static readonly DateOnly Today = ServiceCase.Today;

    [Theory]
    [InlineData("samedi", "saturday", null)]
    [InlineData("samedi matin", "saturday", "morning")]
    [InlineData("le samedi après-midi", "saturday", "afternoon")]
    [InlineData("on Saturday evening", "saturday", "evening")]
    [InlineData("ce soir", "today", "evening")]
    [InlineData("aujourd’hui", "today", null)]
    [InlineData("le matin", null, "morning")]
    [InlineData("ouvert dimanche", "sunday", null)]
    [InlineData("ouvert maintenant", "now", null)]
    [InlineData("en ce moment", "now", null)]
    [InlineData("open now", "now", null)]
    public void A_part_of_a_sentence_says_when(string typed, string? day, string? part) =>
        Assert.Equal(new When(day, part), QueryReader.Read($"alimentation, {typed}", Communes.Own).When);

    [Theory]
    [InlineData("où manger ce soir", "today", "evening", "ou manger")]
    [InlineData("manger ce soir", "today", "evening", "manger")]
    [InlineData("eat tonight", "today", "evening", "eat")]
    [InlineData("ce soir manger chaud", "today", "evening", "manger chaud")]
    [InlineData("une douche demain matin", "tomorrow", "morning", "douche")]
    [InlineData("repas pour demain midi", "tomorrow", "afternoon", "repas")]
    [InlineData("manger à midi", null, "afternoon", "manger")]
    [InlineData("food at noon", null, "afternoon", "food")]
    [InlineData("food open on Saturday", "saturday", null, "food")]
    [InlineData("laver mon linge ce week-end", "weekend", null, "laver mon linge")]
    [InlineData("food this weekend", "weekend", null, "food")]
    [InlineData("dormir maintenant", "now", null, "dormir")]
    [InlineData("médecin tout de suite", "now", null, "medecin")]
    [InlineData("doctor right now", "now", null, "doctor")]
    [InlineData("manger le dimanche", "sunday", null, "manger")]
    [InlineData("manger tous les dimanches matin", "sunday", "morning", "manger")]
    [InlineData("Food on Sunday morning", "sunday", "morning", "food")]
    [InlineData("aide aux papiers samedi prochain", "saturday", null, "aide papiers")]
    [InlineData("papiers ce jeudi après-midi", "thursday", "afternoon", "papiers")]
    [InlineData("bain-douche après-demain", "after-tomorrow", null, "bain douche")]
    [InlineData("café le matin", null, "morning", "cafe")]
    [InlineData("legal advice in the evening", null, "evening", "legal advice")]
    [InlineData("manger aujourd’hui", "today", null, "manger")]
    [InlineData("where to eat today", "today", null, "where to eat")]
    public void A_moment_is_a_filter_wherever_it_stands(string typed, string? day, string? part, string what)
    {
        var query = QueryReader.Read(typed, Communes.Own);
        Assert.Equal((new When(day, part), what), (query.When, string.Join(' ', query.What)));
    }

    [Fact]
    public void What_is_left_beside_a_moment_is_read_as_if_it_stood_alone()
    {
        var query = QueryReader.Read("manger, à Villeurbanne ce soir, en fauteuil", Communes.Own);
        Assert.Equal((new When("today", "evening"), "69266", true), (query.When, query.From?.CommuneCode, query.Wheelchair));
        Assert.Equal(["manger"], query.What);
    }

    [Theory]
    [InlineData("2026-11-27", "2026-11-28", "2026-11-29")]
    [InlineData("2026-11-28", "2026-11-28", "2026-11-29")]
    [InlineData("2026-11-29", "2026-11-29", null)]
    public void A_weekend_is_its_two_days_or_what_is_left_of_them(string now, string first, string? second) => Assert.Equal(
        new[] { first, second }.OfType<string>().Select(DateOnly.Parse), new When("weekend", null).Days(DateOnly.Parse(now).ToDateTime(new TimeOnly(12, 0))));

    [Theory]
    [InlineData("Fr 22:00-02:00", "ouvert samedi 28 novembre 2026 : 0 h – 2 h")]
    [InlineData("Fr,Sa 22:00-02:00", "ouvert samedi 28 novembre 2026 : 0 h – 2 h, 22 h – 2 h")]
    [InlineData("Sa 22:00-02:00", "ouvert samedi 28 novembre 2026 : 22 h – 2 h")]
    [InlineData("24/7", "ouvert samedi 28 novembre 2026 : jour et nuit")]
    public void Hours_past_midnight_are_told_on_the_day_that_they_open(string hours, string told) =>
        Assert.Contains(told, Assert.Single(Find("samedi", One(hours)).Listed.Shown).Notes.Select(note => note.French));

    [Theory]
    [InlineData("marché du dimanche")]
    [InlineData("cours du soir")]
    [InlineData("matinale")]
    [InlineData("ouvert")]
    public void Words_that_say_more_than_when_stay_words(string typed) => Assert.Null(QueryReader.Read(typed, Communes.Own).When);

    [Theory]
    [InlineData("today", "2026-11-27")]
    [InlineData("tomorrow", "2026-11-28")]
    [InlineData("friday", "2026-11-27")]
    [InlineData("saturday", "2026-11-28")]
    [InlineData("thursday", "2026-12-03")]
    public void A_day_of_the_week_is_the_next_one_today_included(string name, string day) =>
        Assert.Equal([DateOnly.Parse(day)], new When(name, null).Days(Today.ToDateTime(TimeOnly.MinValue)));

    [Theory]
    [InlineData("Sa 09:00-12:00", OpeningState.Open)]
    [InlineData("Sa 11:30-12:00", OpeningState.Open)]
    [InlineData("Sa 11:45-14:00", OpeningState.Closed)]
    [InlineData("Mo-Fr 09:00-17:00", OpeningState.Closed)]
    [InlineData("Sa 09:00-12:00 \"sur rendez-vous\"", OpeningState.ToCheck)]
    [InlineData("le samedi quand il fait beau", OpeningState.ToCheck)]
    [InlineData("", OpeningState.Unknown)]
    [InlineData("Fr 22:00-06:00", OpeningState.Open)]
    [InlineData("24/7", OpeningState.Open)]
    public void A_saturday_morning_is_open_closed_to_check_or_unknown(string hours, OpeningState expected)
    {
        var saturday = new When("saturday", "morning");
        Assert.Equal(expected, OpeningHours.Read(hours).During(Today.AddDays(1), saturday.Span).State);
        var found = Find("samedi matin", One(hours));
        var listed = expected == OpeningState.Closed ? found.Closed : found.Listed;
        var one = Assert.Single(listed.Shown);
        Assert.Equal(expected, one.Opening);
        Assert.Equal(expected switch { OpeningState.Open => Fit.Yes, OpeningState.Closed => Fit.No, _ => Fit.ToVerify }, one.Fit);
        Assert.NotEmpty(one.Notes);
    }

    [Fact]
    public void What_is_sure_comes_before_what_is_to_check_or_unknown_and_none_of_them_is_left_out()
    {
        var found = Find("samedi matin", One("", 1), One("Sa 09:00-12:00 \"sur rendez-vous\"", 2), One("Sa 09:00-12:00", 3), One("Mo 09:00-12:00", 4));
        Assert.Equal("exemple--3", found.Listed.Shown[0].Service.Id);
        Assert.Equal(3, found.Listed.Count);
        Assert.Contains(Assert.Single(found.Closed.Shown).Notes, note => note.French.Contains("ouvre lundi 30 novembre", StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_without_a_day_is_sought_in_seven_days() =>
        Assert.Contains(Assert.Single(Find("le soir", One("Th 18:30-20:00")).Listed.Shown).Notes, note => note.French.Contains("jeudi 3 décembre", StringComparison.Ordinal));

    [Theory]
    [InlineData("aujourd’hui", "09:00", OpeningState.Open, "ouvert vendredi 27 novembre")]
    [InlineData("aujourd’hui", "16:30", OpeningState.Open, "ouvert vendredi 27 novembre")]
    [InlineData("aujourd’hui", "16:45", OpeningState.Closed, "ferme à 17 h ; ouvre lundi 30 novembre")]
    [InlineData("aujourd’hui", "18:00", OpeningState.Closed, "c’est fini : aujourd’hui ; ouvre lundi 30 novembre")]
    [InlineData("maintenant", "18:00", OpeningState.Closed, "fermé : maintenant ; ouvre lundi 30 novembre")]
    [InlineData("maintenant", "13:00", OpeningState.Closed, "fermé : maintenant ; ouvre ce jour-là à 14 h")]
    [InlineData("maintenant", "15:00", OpeningState.Open, "ouvert vendredi 27 novembre")]
    [InlineData("cet après-midi", "13:00", OpeningState.Open, "ouvert vendredi 27 novembre")]
    [InlineData("cet après-midi", "17:45", OpeningState.Closed, "c’est fini : aujourd’hui, l’après-midi")]
    [InlineData("ce matin", "15:00", OpeningState.Closed, "c’est fini : aujourd’hui, le matin")]
    [InlineData("vendredi matin", "15:00", OpeningState.Open, "ouvert vendredi 4 décembre")]
    [InlineData("vendredi matin", "10:00", OpeningState.Open, "ouvert vendredi 27 novembre")]
    [InlineData("lundi", "18:00", OpeningState.Open, "ouvert lundi 30 novembre")]
    [InlineData("le matin", "15:00", OpeningState.Open, "ouvert lundi 30 novembre")]
    public void What_is_over_today_is_not_offered_for_today(string when, string hour, OpeningState expected, string said)
    {
        var found = FindAt(hour, when, One("Mo-Fr 09:00-12:00,14:00-17:00"));
        var one = Assert.Single((expected == OpeningState.Closed ? found.Closed : found.Listed).Shown);
        Assert.Equal(expected, one.Opening);
        Assert.Contains(one.Notes, note => note.French.StartsWith(said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("aujourd’hui", "24/7")]
    [InlineData("maintenant", "24/7")]
    [InlineData("ce soir", "Fr 20:00-06:00")]
    public void The_last_minutes_of_a_day_are_open_where_the_night_is(string when, string hours) =>
        Assert.Equal(OpeningState.Open, Assert.Single(FindAt("23:50", when, One(hours)).Listed.Shown).Opening);

    [Fact]
    public void What_is_not_known_is_not_offered_for_a_part_of_today_that_is_over() => Assert.Single(FindAt("15:00", "ce matin", One("")).Closed.Shown);

    [Fact]
    public void A_closure_that_a_text_tells_is_to_be_checked_and_one_that_was_confirmed_closes()
    {
        var service = One("Sa 09:00-12:00");
        Assert.Single(Find("samedi", service with { Closure = new Closure(null, Today.AddDays(9)) { IsConfirmed = true } }).Closed.Shown);
        Assert.Equal(OpeningState.ToCheck, Assert.Single(Find("samedi", service with { Closure = new Closure(null, Today.AddDays(9)) }).Listed.Shown).Opening);
    }

    [Fact]
    public void A_place_that_must_not_be_found_is_asked_for_no_hours_and_stays_first()
    {
        var shelter = One("Mo 09:00-10:00") with { SettledSensitivity = true };
        var one = Assert.Single(Find("samedi", shelter).Sheltered.Shown);
        Assert.Null(one.Opening);
        Assert.DoesNotContain(one.Notes, note => note.French.Contains("ferm", StringComparison.Ordinal) || note.French.Contains("horaires", StringComparison.Ordinal));
    }

    private static SearchResults Find(string when, params Service[] services) => new ServiceList(services, Communes.Own).Find(QueryReader.Read(when, Communes.Own), Today);

    private static SearchResults FindAt(string hour, string when, params Service[] services) =>
        new ServiceList(services, Communes.Own).Find(QueryReader.Read(when, Communes.Own), Today.ToDateTime(TimeOnly.Parse(hour, CultureInfo.InvariantCulture)), SearchPage.Whole);

    private static Service One(string hours, int rank = 1) => ServiceCase.Read(ServiceCase.Record(new JsonObject
    {
        ["with"] = new JsonObject { ["id"] = $"exemple--{rank}", ["nom"] = $"Service {rank}", ["horaires_accueil"] = hours, ["publics"] = new JsonArray("tous-publics") },
    })).Service!;
}
