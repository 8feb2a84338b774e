namespace Prevenance.Law;

/// <summary>A text shown to people, in the two languages of the interface.</summary>
public readonly record struct Text(string French, string English)
{
    public string In(Language language) => language == Language.English ? English : French;

    public override string ToString() => French;
}
