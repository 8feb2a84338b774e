using System.Reflection;

namespace Prevenance.Law;

/// <summary>What is said of a variable beside its formula, read from the attributes of its declaration.</summary>
public sealed record VariableNotes(
    Text Label,
    IReadOnlyList<ArticleAttribute> Articles,
    bool IsBenefit,
    bool IsRight,
    bool IsEssential,
    bool Repeats)
{
    /// <summary>How the fact may change, where it may be told as what would open a right.</summary>
    public MayChangeAttribute? MayChange { get; init; }

    /// <summary>The class and the field that declare it, such as <c>Rsa.Montant</c>: the file bears the name of the class. Nothing for what is declared as data.</summary>
    public string? Declaration { get; init; }

    internal static VariableNotes Of(FieldInfo field, string name) => new(
        field.GetCustomAttribute<LabelAttribute>()?.Text ?? new Text(name, name),
        [.. field.GetCustomAttributes<ArticleAttribute>()],
        field.IsDefined(typeof(BenefitAttribute)),
        field.IsDefined(typeof(RightAttribute)),
        field.IsDefined(typeof(EssentialAttribute)),
        field.IsDefined(typeof(RepeatsAttribute)))
    {
        MayChange = field.GetCustomAttribute<MayChangeAttribute>(),
        Declaration = $"{field.DeclaringType!.Name}.{field.Name}",
    };
}
