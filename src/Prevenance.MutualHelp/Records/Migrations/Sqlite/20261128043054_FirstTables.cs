using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.MutualHelp.Records.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FirstTables : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "help_blocks",
                columns: table => new
                {
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Whom = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_blocks", x => new { x.By, x.Whom });
                });

            migrationBuilder.CreateTable(
                name: "help_calls",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Quarter = table.Column<string>(type: "TEXT", nullable: false),
                    Member = table.Column<string>(type: "TEXT", nullable: true),
                    Post = table.Column<string>(type: "TEXT", nullable: true),
                    IsUrgent = table.Column<bool>(type: "INTEGER", nullable: false),
                    CalledAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TakenBy = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_calls", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "help_members",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Quarter = table.Column<string>(type: "TEXT", nullable: false),
                    JoinedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsThroughAnimator = table.Column<bool>(type: "INTEGER", nullable: false),
                    SuspendedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_members", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "help_messages",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Post = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<string>(type: "TEXT", nullable: false),
                    To = table.Column<string>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_messages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "help_posts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Member = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Quarter = table.Column<string>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    TrueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_posts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "help_reads",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Animator = table.Column<string>(type: "TEXT", nullable: false),
                    Post = table.Column<string>(type: "TEXT", nullable: false),
                    Became = table.Column<int>(type: "INTEGER", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_reads", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_help_blocks_Whom",
                table: "help_blocks",
                column: "Whom");

            migrationBuilder.CreateIndex(
                name: "IX_help_calls_Quarter_TakenBy",
                table: "help_calls",
                columns: new[] { "Quarter", "TakenBy" });

            migrationBuilder.CreateIndex(
                name: "IX_help_messages_Post",
                table: "help_messages",
                column: "Post");

            migrationBuilder.CreateIndex(
                name: "IX_help_messages_To",
                table: "help_messages",
                column: "To");

            migrationBuilder.CreateIndex(
                name: "IX_help_posts_Member",
                table: "help_posts",
                column: "Member");

            migrationBuilder.CreateIndex(
                name: "IX_help_posts_Quarter_State",
                table: "help_posts",
                columns: new[] { "Quarter", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_help_reads_Post",
                table: "help_reads",
                column: "Post");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "help_blocks");

            migrationBuilder.DropTable(
                name: "help_calls");

            migrationBuilder.DropTable(
                name: "help_members");

            migrationBuilder.DropTable(
                name: "help_messages");

            migrationBuilder.DropTable(
                name: "help_posts");

            migrationBuilder.DropTable(
                name: "help_reads");
        }
    }
}
