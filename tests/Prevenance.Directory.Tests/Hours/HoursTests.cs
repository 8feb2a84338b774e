using Prevenance.Directories.Hours;

namespace Prevenance.Directories.Tests.Hours;

public class HoursTests
{
    public static readonly TheoryData<HoursCase> Own = [.. HoursCase.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "hours.csv"))];

    [Theory]
    [MemberData(nameof(Own))]
    public void Hours_say_what_they_should_of_a_moment(HoursCase one) => Assert.True(one.Agrees, $"{one.Outcome}, not {one.Expected}");

    [Fact]
    public void Hours_of_the_shared_cases_hold()
    {
        var cases = HoursCase.Read(SharedCases.Require("directory", "cases", "d03-opening-hours.csv"));
        Assert.Equal([], cases.Where(one => !one.Agrees).Select(one => $"{one.Hours} at {one.Moment:s}: {one.Outcome}, not {one.Expected}"));
    }

    [Theory]
    [InlineData("?")]
    [InlineData("")]
    [InlineData("maybe open")]
    public void A_case_that_expects_no_answer_is_refused(string expected)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.csv");
        File.WriteAllText(file, $"horaires_accueil,at (Europe/Paris),expected\nMo-Fr 09:00-12:00,2026-11-27 10:00,{expected}\n");
        try
        {
            Assert.EndsWith(":2", Assert.Throws<RefusalException>(() => HoursCase.Read(file)).Refusals[0].Place, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("Mo-Fr 09:00-12:00; PH off", "2026-11-28T10:00", "fermé, ouvre lundi à 9 h", "closed, opens Monday at 9:00")]
    [InlineData("Mo-Fr 14:00-17:00; PH off", "2026-11-27T10:00", "fermé, ouvre à 14 h", "closed, opens at 14:00")]
    [InlineData("Mo-Fr 09:30-12:00; PH off", "2026-11-26T15:00", "fermé, ouvre demain à 9 h 30", "closed, opens tomorrow at 9:30")]
    [InlineData("Mo-Fr 09:00-12:00; Aug off", "2026-08-12T10:00", "fermé, ouvre mardi 1er septembre 2026 à 9 h", "closed, opens Tuesday 1 September 2026 at 9:00")]
    [InlineData("Mo-Su 18:00-24:00", "2026-11-27T19:00", "ouvert jusqu’à minuit", "open until midnight")]
    [InlineData("Mo-Fr 09:00-12:00", "2026-11-11T10:00", "à vérifier : ouvert d’habitude, jour férié : appelez", "to check: usually open, public holiday: call")]
    [InlineData("", "2026-11-11T10:00", "horaires inconnus", "hours unknown")]
    [InlineData("Mo-Fr 09:00-12:00 \"sans RDV\"; PH off", "2026-11-30T13:00", "fermé pour le moment ; prochaine ouverture à vérifier : « sans RDV »", "closed for now; its next opening is to be checked: 'sans RDV'")]
    [InlineData("Fr 20:00-26:00", "2026-11-28T00:30", "à vérifier : horaires écrits ainsi, « Fr 20:00-26:00 »", "to check: hours written as 'Fr 20:00-26:00'")]
    [InlineData("Fr 20:00+", "2026-11-28T04:59", "à vérifier : horaires écrits ainsi, « Fr 20:00+ »", "to check: hours written as 'Fr 20:00+'")]
    [InlineData("Fr 20:00-26:00; Sa 09:00-12:00", "2026-11-28T05:00", "fermé, ouvre à 9 h", "closed, opens at 9:00")]
    public void Hours_are_told_in_words(string hours, string moment, string french, string english)
    {
        var at = HoursCase.MomentOf(moment)!.Value;
        Assert.Equal(new Text(french, english), OpeningHours.Read(hours).At(at).InWords(at));
    }

    [Theory]
    [InlineData("Sa 22:00-26:00", "à vérifier : horaires écrits ainsi, « Sa 22:00-26:00 »")]
    [InlineData("Sa 09:00-25:00", "à vérifier : horaires écrits ainsi, « Sa 09:00-25:00 »")]
    [InlineData("Sa 09:00+", "à vérifier : horaires écrits ainsi, « Sa 09:00+ »")]
    [InlineData("Sa open", "à vérifier : ouvert ce jour-là, horaires à demander")]
    [InlineData("Sa unknown", "à vérifier : horaires à demander")]
    [InlineData("\"sur rendez-vous\"", "à vérifier : « sur rendez-vous »")]
    [InlineData("PH off", "à vérifier : seules des fermetures sont dites, horaires à demander")]
    [InlineData("Sa 09:00-12:00 || \"sur rendez-vous\"", "9 h – 12 h, sinon à vérifier : « sur rendez-vous »")]
    [InlineData("24/7 \"sur rendez-vous\"", "jour et nuit (à vérifier : « sur rendez-vous »)")]
    [InlineData("24/7", "jour et nuit")]
    [InlineData("Mo 09:00-12:00", "fermé")]
    public void A_day_whose_hours_are_not_told_is_to_check_and_no_day_and_night(string hours, string told) =>
        Assert.Equal(told, OpeningHours.Read(hours).Days(new DateOnly(2026, 11, 28), 1)[0].InWords.French);
}
