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

    internal static VariableNotes Of(FieldInfo field, string name) => new(
        field.GetCustomAttribute<LabelAttribute>()?.Text ?? new Text(name, name),
        [.. field.GetCustomAttributes<ArticleAttribute>()],
        field.IsDefined(typeof(BenefitAttribute)),
        field.IsDefined(typeof(RightAttribute)),
        field.IsDefined(typeof(EssentialAttribute)),
        field.IsDefined(typeof(RepeatsAttribute)))
    {
        MayChange = field.GetCustomAttribute<MayChangeAttribute>(),
    };
}
