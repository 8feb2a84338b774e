using System.Globalization;
using Microsoft.AspNetCore.Http;
using Prevenance.Directories;
using Prevenance.Directories.Search;
using Prevenance.Directories.Search.Typed;
using Prevenance.Geography;

namespace Prevenance.Web.Pages.Services.Search;

/// <summary>What was typed to look for a service, word for word.</summary>
/// <param name="What">What is looked for, and whatever else the sentence says: « alimentation, en arabe ».</param>
/// <param name="Commune">The Insee code of the commune.</param>
/// <param name="Language">The language that must be spoken.</param>
/// <param name="Reception">On site or remotely.</param>
/// <param name="Age">How old the person is.</param>
/// <param name="Wheelchair">Whether it must be reached by wheelchair.</param>
/// <param name="Free">Whether it must be free.</param>
/// <param name="Day">The day on which the person could go.</param>
/// <param name="Part">The part of the day.</param>
/// <param name="Page">Which page of what is found.</param>
public sealed record SearchForm(string What = "", string Commune = "", string Language = "", string Reception = "", string Age = "", bool Wheelchair = false, bool Free = false, string Day = "", string Part = "", int Page = 1)
{
    private const int LongestWhat = 200;

    /// <summary>Whether anything besides what and where is asked: these filters are folded otherwise.</summary>
    public bool IsFiltered => Language.Length + Reception.Length + Age.Length + Day.Length + Part.Length > 0 || Wheelchair || Free;

    internal static SearchForm Of(IFormCollection form)
    {
        var what = form["what"].ToString().Trim();
        return new SearchForm(
            what.Length > LongestWhat ? what[..LongestWhat] : what,
            form["commune"].ToString(),
            form["language"].ToString(),
            form["reception"].ToString(),
            form["age"].ToString().Trim(),
            form["wheelchair"].Count > 0,
            form["free"].Count > 0,
            form["day"].ToString(),
            form["part"].ToString(),
            int.TryParse(form["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1);
    }

    /// <summary>What is asked: a field that was filled has the last word over the sentence.</summary>
    public SearchQuery Query(Communes communes)
    {
        var query = QueryReader.Read(What, communes);
        return query with
        {
            From = communes.Find(Commune) is { } commune ? new Origin(commune.Code, commune.Name, commune.Middle) : query.From,
            Language = Language.Length > 0 ? Language : query.Language,
            Reception = Enum.TryParse<Reception>(Reception, out var reception) ? reception : query.Reception,
            Age = int.TryParse(Age, NumberStyles.None, CultureInfo.InvariantCulture, out var age) ? age : query.Age,
            Wheelchair = Wheelchair || query.Wheelchair,
            Free = Free || query.Free,
            When = When.Of(Day, Part) ?? query.When,
        };
    }
}
