using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.MutualHelp.Records.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class GesturesNoticesAndExchanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "help_exchanges",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Member = table.Column<string>(type: "text", nullable: false),
                    Quarter = table.Column<string>(type: "text", nullable: false),
                    Animator = table.Column<string>(type: "text", nullable: true),
                    Notice = table.Column<string>(type: "text", nullable: true),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsAnswered = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_exchanges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "help_gesture_months",
                columns: table => new
                {
                    First = table.Column<DateOnly>(type: "date", nullable: false),
                    Published = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_gesture_months", x => x.First);
                });

            migrationBuilder.CreateTable(
                name: "help_notices",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Quarter = table.Column<string>(type: "text", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    TrueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SealedWhy = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_notices", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_help_exchanges_Member",
                table: "help_exchanges",
                column: "Member");

            migrationBuilder.CreateIndex(
                name: "IX_help_exchanges_Quarter_IsAnswered",
                table: "help_exchanges",
                columns: new[] { "Quarter", "IsAnswered" });

            migrationBuilder.CreateIndex(
                name: "IX_help_notices_Quarter",
                table: "help_notices",
                column: "Quarter");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "help_exchanges");

            migrationBuilder.DropTable(
                name: "help_gesture_months");

            migrationBuilder.DropTable(
                name: "help_notices");
        }
    }
}
