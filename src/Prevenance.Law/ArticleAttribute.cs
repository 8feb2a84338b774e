namespace Prevenance.Law;

/// <summary>The article of law that a rule applies, such as <c>("CASF", "L262-2")</c>.</summary>
[AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
public sealed class ArticleAttribute(string code, string number) : Attribute
{
    /// <summary>Short name of the code or text: CASF, CSS, CCH, CGI…</summary>
    public string Code { get; } = code;

    public string Number { get; } = number;

    public override string ToString() => $"{Code}, {Number}";
}
