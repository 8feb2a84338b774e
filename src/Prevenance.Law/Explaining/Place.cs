using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph;
using Prevenance.Law.Situations;
using Prevenance.Law.Unknowns;

namespace Prevenance.Law.Explaining;

/// <summary>A node for one lane, with its value: where an explanation stands in the graph.</summary>
/// <param name="Known">What values may be while answers are missing; every value is known when absent.</param>
internal readonly record struct Place(Node Node, int Lane, Situation Situation, Lanes Lanes, PossibleAnswer? Known = null)
{
    public double Value => Lanes.At(Node, Lane);

    public bool Holds => Value != 0;

    /// <summary>What the value may be, which is the value itself when nothing it rests on is missing.</summary>
    public Possible Possible => Known?.At(Node, Lane) ?? Value;

    public bool IsKnown => Possible.IsExact;

    /// <summary>Whether the condition holds, or not; nothing when that waits for a missing answer.</summary>
    public bool? Held => IsKnown ? Holds : null;

    public bool IsZero => Possible.IsZero;

    public Place A => Operand(Node.A!);

    public Place B => Operand(Node.B!);

    public Place C => Operand(Node.C!);

    /// <summary>The branch of a condition that applies.</summary>
    public Place Chosen => A.Holds ? B : C;

    /// <summary>The places of the members that a value of a group is gathered from.</summary>
    public IEnumerable<Place> Members()
    {
        var (set, operand, self) = ((MemberSet)Node.Payload!, Node.A!, this);
        return Situation.MembersOf(set.Group, Lane)
            .Where(member => (member.Role.Mask & set.RoleMask) != 0)
            .Select(member => self with { Node = operand, Lane = member.Person });
    }

    /// <summary>The place of the value that this one only passes on to another entity or under another name; itself otherwise.</summary>
    public Place Source()
    {
        var place = this;
        while (place.Forwarded() is { } next)
            place = next;
        return place;
    }

    /// <summary>The identifier of the instance that the value is about, if it is about one.</summary>
    public Who? Who => Node.Entity is { } entity ? Situation.Instances(entity)[Lane] : null;

    private Place? Forwarded() => Node.Op switch
    {
        Op.Broadcast when !Node.IsConstant => this with { Node = Node.A!, Lane = Situation.GroupOf(Node.A!.Entity!, Lane) },
        Op.PickMember => Members().Cast<Place?>().FirstOrDefault(),
        Op.Variable when IsGivenOrComputed(Node.A!) && A.A.Holds => A.B,
        Op.Select when IsGivenOrComputed(Node) => Chosen,
        _ => null,
    };

    private static bool IsGivenOrComputed(Node node) => node is { Op: Op.Select, A.Op: Op.IsGiven };

    private Place Operand(Node operand) => this with { Node = operand };
}
