using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Pages.Territory;

/// <summary>What the address of the page asks for: which figures, in which order. Whatever else stands there is left.</summary>
public sealed class PageAsked
{
    public const string Figure = "figure";
    public const string Answers = "answers";
    public const string Minutes = "minutes";
    public const string Commune = "commune";
    public const string Sort = "sort";
    public const string Month = "month";
    public const string Area = "area";
    public const string NeedsSort = "needs";

    private const int Longest = 200;

    private static readonly string[] Names = [Figure, Answers, Minutes, Commune, Sort, Month, Area, NeedsSort];

    private readonly Dictionary<string, string> said;

    private PageAsked(Dictionary<string, string> said) => this.said = said;

    /// <summary>What is said of something; nothing where the address says nothing of it.</summary>
    public string? this[string name] => said.GetValueOrDefault(name);

    /// <summary>What follows the address: <c>?sort=name</c>, or nothing.</summary>
    public string Query => said.Count == 0 ? "" : "?" + string.Join('&', Names.Where(said.ContainsKey).Select(name => $"{name}={Uri.EscapeDataString(said[name])}"));

    public static PageAsked Of(IQueryCollection query) => new(Names.Select(name => (name, value: query[name].ToString())).Where(one => one.value.Length is > 0 and <= Longest).ToDictionary(one => one.name, one => one.value));

    /// <summary>The same with something else in one place.</summary>
    /// <param name="name">What.</param>
    /// <param name="value">Nothing to say nothing of it any more.</param>
    public PageAsked With(string name, string? value)
    {
        var other = new Dictionary<string, string>(said);
        if (value is null)
            other.Remove(name);
        else
            other[name] = value;
        return new PageAsked(other);
    }

    /// <summary>What is said of other things than these, for a form that asks for these.</summary>
    public IEnumerable<KeyValuePair<string, string>> Besides(params IEnumerable<string> names) => said.Where(one => !names.Contains(one.Key));
}
