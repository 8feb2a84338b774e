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

    /// <summary>The values that may be given, where not every one may.</summary>
    public WithinAttribute? Within { get; init; }

    /// <summary>Whether it is a fact, estimated from another one where nobody gave it.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>For a benefit, whether a past month that nobody spoke of is taken to have had it.</summary>
    public bool IsAssumedInThePast { get; init; } = true;

    /// <summary>The class and the field that declare it, such as <c>Rsa.Montant</c>: the file bears the name of the class. Nothing for what is declared as data.</summary>
    public string? Declaration { get; init; }

    /// <summary>The family of rules that it is declared among: its namespace. Nothing for what is declared as data.</summary>
    public string? Family { get; init; }

    internal static VariableNotes Of(FieldInfo field, string name) => new(
        field.GetCustomAttribute<LabelAttribute>()?.Text ?? new Text(name, name),
        [.. field.GetCustomAttributes<ArticleAttribute>()],
        field.IsDefined(typeof(BenefitAttribute)),
        field.IsDefined(typeof(RightAttribute)),
        field.IsDefined(typeof(EssentialAttribute)),
        field.IsDefined(typeof(RepeatsAttribute)))
    {
        MayChange = field.GetCustomAttribute<MayChangeAttribute>(),
        IsAssumedInThePast = field.GetCustomAttribute<BenefitAttribute>()?.AssumedInThePast ?? true,
        Within = field.GetCustomAttribute<WithinAttribute>(),
        IsEstimated = field.IsDefined(typeof(EstimatedAttribute)),
        Declaration = $"{field.DeclaringType!.Name}.{field.Name}",
        Family = field.DeclaringType.Namespace,
    };
}
