# 困难残疾人就业救助的易读版：有人读过整项服务，这里只写原话还不好读的地方。

summary = 家里困难，又在找工作？可以申请一笔钱。

who = 家里困难、正在找工作的残疾人。要有残疾人证。刚丢了工作，可以申请。在学手艺，也可以申请。替家里人填，“您”就是他。电话可以填您自己的。
cost = { $average-yuan ->
        [0] 申请不收钱。给多少钱，残联按规定来定。有结果会告诉您。
       *[other] 申请不收钱。{ $average-year } 年，这里平均每人发了 { $average-yuan } 元。这是算出来的，不是标准。您能领多少，会告诉您。
    }

eligible-certificate =
    .no = 要先有残疾人证。没有证，先办证。证过期了，先换证。
eligible-income = 您家是低保家庭，或者低保边缘家庭。
    .no = 一般先帮低保家庭。也先帮低保边缘家庭。特别难的，也可以申请。
eligible-age =
    .no = 一般要满 { $working-age } 岁。还要没到退休年龄。

question-number =
    .hint = 一共 20 位。前 18 位是身份证号。后面还有 2 位数字。补办过的证，最后还有 B1 这样的字。

question-guardian = 监护人（替您做主的家里人）是谁？（可以不填）
    .short = 监护人（替您做主的家里人）
    .hint = 不到 18 岁，要写监护人。智力或者精神残疾人，也要写监护人。监护人就是替您做主的家里人。一般是父母、爱人或者成年子女。您就是监护人，就写您自己。关系写“母亲”这样的话。没有监护人，就空着。

question-income-dibao =
    .hint = 每个月领低保金的，选这一项。特困人员也选这一项。特困人员就是国家养的人。
question-income-borderline =
    .hint = 收入比低保家庭高一点。管低保的民政部门登记过。

question-ordinary =
    .text = 一般先给低保家庭。也先给低保边缘家庭。家里真的难，可以申请。工作人员看了再定。

question-working =
    .text = 您已经有工作了。您自己交社保吗？可以看看社会保险补贴。
    .instead = 工作快没了的，可以接着申请。请在后面说一说。

question-anybody =
    .hint = 自己做生意、打零工，也算上班。家里没人上班，我们先帮。

question-register-too =
    .text = 登记了，我们才好帮您留意工作。可以先登记。也可以先申请这笔钱。

question-hard =
    .hint = 比如路费高、没人陪。不用写病情。

question-income-proof = 家庭困难的证明怎么交？
    .hint = 低保家庭，请交低保证。低保边缘家庭，请交认定书。认定书是民政部门发的。原件看过就还您。

question-bank =
    .hint = 写您自己的账号。账号在银行卡或者存折上。监护人代领，就写监护人的账号。监护人就是替您做主的家里人。工作人员会再问您。

question-declaration =
    .hint = 交上去以后，也可以撤回。撤回就是不办了。钱发下来以前都可以撤回。
    .statement = 我填的都是真的。我同意残联问民政和人社。只为办这件事。

stage-acceptance =
    .next = 材料齐了就往下办。要是缺什么，这一页会一次写清楚。
    .about = { $office }看您的材料。一般最多 { $days } 天，休息日不算。
    .now = 要交的纸，请尽快交到{ $office }。请说出办件号，就是您这件事的号码。您请人上门的，就等他们联系。
stage-approval =
    .next = 批了就发钱。能发多少，也写在这里。没批的，会写明为什么。您觉得不对，可以申请复核。复核就是请人再看一遍。
    .about = { $office }决定批不批。一般最多 { $days } 天，休息日不算。
stage-payment =
    .next = 钱打到您填的账号。到了请看一看对不对。还没轮到的，会写明“在排队”。
    .about = { $office }给您发钱。一般最多 { $days } 天，休息日不算。
stage-follow-up = 问您找到工作没有
    .next = 过两三个月，{ $office }会联系您。问您找到工作没有。
    .about = 两三个月以后，{ $office }联系您。问您找到工作没有。一般最多 { $days } 天，休息日不算。

finished =
    .next = 还没找到工作的，可以看看岗位。多久能再申请一次？请打 { $phone } 问。
follow-job-registration = 还没登记要找工作吗？请登记。有合适的，我们告诉您。
follow-living-subsidy = 困难家庭还可以领生活补贴。没领的，可以申请。
