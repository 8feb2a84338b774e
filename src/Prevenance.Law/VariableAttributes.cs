namespace Prevenance.Law;

/// <summary>A benefit, or a part of one: before the present month it is a fact (given, or nothing), from it on it is computed.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class BenefitAttribute : Attribute;

/// <summary>A right as a person knows it, shown with its verdict.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class RightAttribute : Attribute;

/// <summary>A fact without which nothing certain can be said of the rights that read it.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class EssentialAttribute : Attribute;

/// <summary>An amount that holds each month of the period for which it is given (savings, a rent), instead of being spread over them.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class RepeatsAttribute : Attribute;
